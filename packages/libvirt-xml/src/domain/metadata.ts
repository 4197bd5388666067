import { attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { GUESTHOUSE_NAMESPACE, xpathNamespaces } from '../namespaces.ts';

export interface DomainMetadata {
  /** Our own: `<guesthouse:machine><guesthouse:tag>…`, in their order, each once. */
  readonly tags: readonly string[];
  /** libosinfo's id of the guest's system, a URL. */
  readonly osId: string | undefined;
}

export function domainMetadata(domain: Element): DomainMetadata {
  const metadata = childOf(domain, 'metadata');
  const machine = childOf(metadata, 'machine', GUESTHOUSE_NAMESPACE);
  const tags = childrenOf(machine, 'tag', GUESTHOUSE_NAMESPACE)
    .map(textOf)
    .filter((tag) => tag !== undefined);
  const libosinfo = childOf(metadata, 'libosinfo', xpathNamespaces.libosinfo);
  const os = childOf(libosinfo, 'os', xpathNamespaces.libosinfo);
  return { tags: [...new Set(tags)], osId: attributeOf(os, 'id') };
}
