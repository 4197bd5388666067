import type { DomainSummary } from '@guesthouse/contract/domain';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useQuery } from '@tanstack/react-query';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { copyText } from '../../../shared/ui/copy-text.ts';
import { domainXmlQuery } from '../api/domain-query.ts';
import styles from './machine-xml.module.css';

/** The definition as libvirt gives it, without secrets, to read and copy. */
export function MachineXml({ domain }: { domain: DomainSummary }) {
  const { data, error } = useQuery(domainXmlQuery(domain, domain.revision));
  if (error && !data)
    return (
      <p role="alert" className={styles.error}>
        {errorWords(error).detail}
      </p>
    );
  if (!data) return null;
  return (
    <div className={styles.xml}>
      <div className={styles.bar}>
        <span>The present definition; secrets are left out.</span>
        <Button variant="secondary" size="sm" onClick={() => void copyText(data.xml, 'XML copied')}>
          Copy
        </Button>
      </div>
      {/* A long text has to be scrolled with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.text} tabIndex={0} aria-label={`XML of ${domain.name}`}>
        {data.xml}
      </pre>
    </div>
  );
}
