import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import { createHash } from 'node:crypto';
import { redactUri } from '../libvirt/redact-uri.ts';
import { uriParts } from '../libvirt/uri-parts.ts';

const maximumSlugLength = 48;

/** The commonest connections, by the names that people call them. */
const wellKnown: ReadonlyMap<string, string> = new Map([
  ['qemu:///system', 'local-system'],
  ['qemu:///session', 'local-session'],
]);

export const demoHostId: HostId = hostIdSchema.parse('demo');

/**
 * A short name that stays the same for the same URI. Where the words of a URI do not say all of it
 * (user, parameters, length), a digest of the whole tells two of them apart.
 */
export function hostIdOf(uri: string): HostId {
  const known = wellKnown.get(uri);
  if (known !== undefined) return hostIdSchema.parse(known);
  const words = slug(uri);
  const parts = uriParts(uri);
  const plain = parts !== null && uri === `${parts.driver}:///${parts.path}`;
  const name = plain && words.length <= maximumSlugLength && words !== demoHostId ? words : null;
  return hostIdSchema.parse(
    name ?? `${words.slice(0, maximumSlugLength)}-${digest(uri)}`.replace(/-+/g, '-'),
  );
}

function slug(uri: string): string {
  const parts = uriParts(uri);
  const words = parts ? [parts.driver, parts.host, parts.path] : ['host'];
  return words
    .filter((word) => word !== null)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Of what identifies the host and account, not of a secret, which may change. */
function digest(uri: string): string {
  const user = URL.canParse(uri) ? new URL(uri).username : '';
  return createHash('sha256')
    .update(`${user}@${redactUri(uri)}`)
    .digest('hex')
    .slice(0, 8);
}
