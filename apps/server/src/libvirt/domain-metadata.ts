import { machineWithTags } from '@guesthouse/libvirt-xml/edit-tags';
import { GUESTHOUSE_NAMESPACE } from '@guesthouse/libvirt-xml/namespaces';
import {
  DomainMetadataType,
  DomainModificationImpact,
  LibvirtError,
  type Domain,
} from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';

/** What is undefined stays; null removes. */
export interface MetadataEdit {
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly tags?: ((before: readonly string[]) => readonly string[]) | undefined;
}

/** The prefix that our element gets in the domain's XML. */
const key = 'guesthouse';
const options = { timeoutMs: timeLimits.readMs };

/** Changes the running definition and that of the next boot, as far as the domain has them. */
export async function editDomainMetadata(domain: Domain, edit: MetadataEdit): Promise<void> {
  const impacts = await impactsOf(domain);
  const all = impacts.reduce((bits, impact) => bits | impact, 0);
  if (edit.title !== undefined) await setText(domain, DomainMetadataType.TITLE, edit.title, all);
  if (edit.description !== undefined)
    await setText(domain, DomainMetadataType.DESCRIPTION, edit.description, all);
  const { tags } = edit;
  if (!tags) return;
  // One after the other: each has its own element, and what else is in it stays.
  for (const impact of impacts) {
    const before = await ownElement(domain, impact);
    const after = machineWithTags(before, tags);
    if (after === before) continue;
    await domain.setMetadata(
      DomainMetadataType.ELEMENT,
      after,
      key,
      GUESTHOUSE_NAMESPACE,
      impact,
      options,
    );
  }
}

async function impactsOf(domain: Domain): Promise<number[]> {
  const [active, persistent] = await Promise.all([
    domain.isActive(options),
    domain.isPersistent(options),
  ]);
  return [
    ...(active ? [DomainModificationImpact.LIVE] : []),
    ...(persistent ? [DomainModificationImpact.CONFIG] : []),
  ];
}

function setText(domain: Domain, type: DomainMetadataType, text: string | null, impact: number) {
  return domain.setMetadata(type, text === '' ? null : text, null, null, impact, options);
}

/** libvirt gives it without its namespace, and takes it so. */
async function ownElement(domain: Domain, impact: number): Promise<string | null> {
  try {
    return await domain.getMetadata(
      DomainMetadataType.ELEMENT,
      GUESTHOUSE_NAMESPACE,
      impact,
      options,
    );
  } catch (error) {
    if (error instanceof LibvirtError && error.codeName.endsWith('NO_DOMAIN_METADATA')) return null;
    throw error;
  }
}
