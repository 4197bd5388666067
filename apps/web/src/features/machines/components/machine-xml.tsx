import type { DomainSummary } from '@guesthouse/contract/domain';
import { useQuery } from '@tanstack/react-query';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { XmlText } from '../../../shared/ui/xml-text.tsx';
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
    <XmlText
      xml={data.xml}
      label={`XML of ${domain.name}`}
      note="The present definition; secrets are left out."
    />
  );
}
