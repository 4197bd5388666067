import { describe, expect, it } from 'vitest';
import { plainHost, type HostDefinition } from './host-definition.ts';
import { hostIdOf } from './host-id-rules.ts';
import {
  changedHost,
  freeHostId,
  hostSetup,
  keptOf,
  requireHarmlessUri,
} from './host-setup-rules.ts';

const uri = 'qemu+ssh://root@alpha/system';
const credentials = { username: 'ada', password: 'secret' };
const added: HostDefinition = {
  hostId: hostIdOf(uri),
  label: 'Alpha',
  uri,
  readOnly: false,
  credentials,
  origin: 'added',
};

describe('changedHost', () => {
  it('keeps what is not named', () => {
    expect(changedHost(added, { label: null })).toEqual({ ...added, label: null });
  });

  it('does not take credentials to another address', () => {
    const elsewhere = 'qemu+ssh://root@beta/system';
    expect(changedHost(added, { uri: elsewhere }).credentials).toBeNull();
    expect(changedHost(added, { uri: `${uri}?no_verify=1` }).credentials).toBeNull();
    const given = { password: 'another' };
    expect(changedHost(added, { uri: elsewhere, credentials: given }).credentials).toBe(given);
  });

  it('forgets credentials when told to', () => {
    expect(changedHost(added, { credentials: null }).credentials).toBeNull();
    expect(changedHost(added, { uri, readOnly: true }).credentials).toBe(credentials);
  });
});

describe('hostSetup', () => {
  it('shows the whole address of what was added, and no credentials', () => {
    expect(hostSetup(added)).toEqual({
      hostId: added.hostId,
      label: 'Alpha',
      uri,
      readOnly: false,
      origin: 'added',
      hasCredentials: true,
    });
  });

  it('shows of others what everybody may see', () => {
    expect(hostSetup({ ...added, origin: 'configured' }).uri).toBe('qemu+ssh://alpha/system');
  });
});

it('keeps of a host from elsewhere only what was said of it', () => {
  const found = plainHost({ ...added, origin: 'discovered' });
  expect(keptOf({ ...found, credentials })).toMatchObject({
    uri: null,
    label: 'Alpha',
    credentials,
  });
});

it('names a host after its address, with a number where the name is taken', () => {
  const first = freeHostId(uri, () => false);
  expect(first).toBe(hostIdOf(uri));
  expect(freeHostId(uri, (id) => id === first)).toBe(`${first}-2`);
  const long = `qemu+ssh://${'a'.repeat(60)}/system`;
  const taken = new Set([hostIdOf(long)]);
  const second = freeHostId(long, (id) => taken.has(id));
  expect(freeHostId(long, (id) => id === second || taken.has(id))).toMatch(/-3$/);
});

it('refuses an address that reaches into the server', () => {
  expect(() => requireHarmlessUri('qemu+ssh://a/system?command=/tmp/x')).toThrow(
    expect.objectContaining({ code: 'host_uri_forbidden' }),
  );
  requireHarmlessUri('qemu+ssh://a/system?keyfile=/k');
});
