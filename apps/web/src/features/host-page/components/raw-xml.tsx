import { useState } from 'react';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { XmlText } from '../../../shared/ui/xml-text.tsx';
import styles from './capabilities.module.css';

/** A document that is shown when somebody wants to read it. */
export function RawXml({ xml, label, note }: { xml: string; label: string; note: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="link" isInline aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? `Hide the ${label}` : `Show the ${label}`}
      </Button>
      {open && (
        <div className={styles.raw}>
          <XmlText xml={xml} label={label} note={note} />
        </div>
      )}
    </div>
  );
}
