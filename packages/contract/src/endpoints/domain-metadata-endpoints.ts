import { domainMetadataChangeSchema, domainMetadataSchema } from '../domain-metadata.ts';
import { endpoint } from '../endpoint.ts';
import { domainRefSchema } from '../ids.ts';

const path = '/hosts/:hostId/domains/:uuid/metadata';

export const domainMetadataEndpoints = {
  getDomainMetadata: endpoint({
    method: 'GET',
    path,
    summary: 'Title, description and tags, uncut',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: domainMetadataSchema,
    errors: ['host_not_found', 'domain_not_found'],
  }),
  editDomainMetadata: endpoint({
    method: 'PATCH',
    path,
    summary:
      'Change title, description and tags in the XML of the machine, now and for its next boot; the rest of its metadata stays',
    permission: 'domain:operate',
    params: domainRefSchema,
    body: domainMetadataChangeSchema,
    errors: [
      'host_not_found',
      'domain_not_found',
      'operation_invalid',
      'libvirt_unsupported',
      'libvirt_failed',
      'host_unreachable',
      'host_timeout',
    ],
  }),
};
