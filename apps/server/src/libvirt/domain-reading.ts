import type { DomainUuid } from '@guesthouse/contract/ids';
import { domainUuidSchema } from '@guesthouse/contract/ids';
import { DomainXMLFlags, type Domain } from '@guesthouse/libvirt';
import { orFalse } from './or-false.ts';
import { timeLimits } from './time-limits.ts';

/** All that one re-read of a domain brings. */
export interface DomainReading {
  readonly uuid: DomainUuid;
  /** The live definition of an active domain, otherwise the only one; without secrets. */
  readonly xml: string;
  /** The definition of the next boot, of an active domain that has one. */
  readonly nextXml: string | null;
  /** libvirt's numbers: virDomainState and the reason's enumeration of that state. */
  readonly state: number;
  readonly reason: number;
  readonly persistent: boolean;
  readonly autostart: boolean;
  readonly hasManagedSave: boolean;
}

const options = { timeoutMs: timeLimits.readMs };

/** Six small calls at once; a domain that goes away meanwhile rejects with libvirt's NO_DOMAIN. */
export async function readDomain(domain: Domain): Promise<DomainReading> {
  const [xml, nextXml, { state, reason }, persistent, autostart, hasManagedSave] =
    await Promise.all([
      domain.getXMLDesc(0, options),
      domain.getXMLDesc(DomainXMLFlags.INACTIVE, options),
      domain.getState(0, options),
      domain.isPersistent(options),
      orFalse(domain.getAutostart(options)),
      orFalse(domain.hasManagedSaveImage(0, options)),
    ]);
  return {
    uuid: domainUuidSchema.parse(domain.uuid),
    xml,
    // Of an inactive domain both are the same document.
    nextXml: persistent && nextXml !== xml ? nextXml : null,
    state,
    reason,
    persistent,
    autostart,
    hasManagedSave,
  };
}
