import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { copyText } from './copy-text.ts';
import styles from './xml-text.module.css';

interface Props {
  readonly xml: string;
  /** Names the document for a screen reader. */
  readonly label: string;
  /** What the document is, in a sentence. */
  readonly note: string;
}

/** An XML document to read and copy. */
export function XmlText({ xml, label, note }: Props) {
  return (
    <div className={styles.xml}>
      <div className={styles.bar}>
        <span>{note}</span>
        <Button variant="secondary" size="sm" onClick={() => void copyText(xml, 'XML copied')}>
          Copy
        </Button>
      </div>
      {/* A long text has to be scrolled with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.text} tabIndex={0} aria-label={label}>
        {xml}
      </pre>
    </div>
  );
}
