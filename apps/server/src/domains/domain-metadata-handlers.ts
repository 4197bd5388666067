import type { DomainMetadata, DomainMetadataChange } from '@guesthouse/contract/domain-metadata';
import type { domainMetadataEndpoints } from '@guesthouse/contract/endpoints/domain-metadata-endpoints';
import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { HostAccess } from '../libvirt/host-access.ts';

export function domainMetadataHandlers(
  mirror: Mirror,
  hosts: HostAccess,
): EndpointHandlers<typeof domainMetadataEndpoints> {
  return {
    getDomainMetadata: ({ params }): DomainMetadata => {
      const { title, description, metadata } = domainView(requireDomain(mirror, params).xml);
      return {
        title: title ?? null,
        description: description ?? null,
        tags: [...metadata.tags],
      };
    },
    editDomainMetadata: async ({ params, body }, { log, caller }) => {
      const { name } = requireDomain(mirror, params).summary;
      await hosts.link(params.hostId).editMetadata(params.uuid, name, {
        title: body.title,
        description: body.description,
        tags: tagChange(body),
      });
      const changed = Object.keys(body);
      log.info({ domain: name, changed, by: caller?.name, ...params }, 'domain metadata changed');
      return undefined;
    },
  };
}

function tagChange({ addTags = [], removeTags = [] }: DomainMetadataChange) {
  if (addTags.length === 0 && removeTags.length === 0) return undefined;
  return (before: readonly string[]) => [
    ...before.filter((tag) => !removeTags.includes(tag)),
    ...addTags.filter((tag) => !before.includes(tag) || removeTags.includes(tag)),
  ];
}
