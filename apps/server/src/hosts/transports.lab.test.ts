import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostCredentials } from '@guesthouse/contract/host-setup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guestDomainXml } from '../../../../e2e/lab/domain-xml.ts';
import { startRemoteDaemon, type RemoteDaemon } from '../../../../e2e/lab/remote-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

interface Transport {
  readonly name: string;
  uri(daemon: RemoteDaemon): string;
  credentials(daemon: RemoteDaemon): HostCredentials | null;
}

const nothing = () => null;
const transports: readonly Transport[] = [
  { name: 'TCP with SASL', uri: ({ tcpUri }) => tcpUri, credentials: ({ account }) => account },
  { name: 'TLS with certificates', uri: ({ tlsUri }) => tlsUri, credentials: nothing },
  { name: 'SSH with a key', uri: ({ sshUri }) => sshUri, credentials: nothing },
  { name: 'a socket', uri: ({ uri }) => uri, credentials: nothing },
  { name: 'a program (ext)', uri: ({ extUri }) => extUri, credentials: nothing },
];

const body = <B>(given: B) => ({ params: undefined, query: undefined, body: given });

// Cables and namespaces are root's.
describe.runIf(process.getuid?.() === 0)('as root', () => {
  let alpha: RemoteDaemon;
  let beta: RemoteDaemon;
  beforeAll(async () => {
    [alpha, beta] = await Promise.all([startRemoteDaemon('alpha'), startRemoteDaemon('beta')]);
    for (const daemon of [alpha, beta]) {
      const path = join(daemon.dir, 'idle.xml');
      await writeFile(path, guestDomainXml({ name: `idle-${daemon.name}`, memoryMiB: 16 }));
      await daemon.virsh(['define', path]);
    }
  });
  afterAll(() => Promise.all([alpha.stop(), beta.stop()]));

  const add = (live: LiveFixture, uri: string, credentials: HostCredentials | null) =>
    live.live.httpHandlers.addHost(
      body({ label: null, readOnly: false, uri, credentials }),
      live.context,
    );

  describe.each(transports)('a host over $name', ({ uri, credentials }) => {
    it('connects, lists, tells of events, and survives a restart of its daemon', async () => {
      await using live = await startLive({ trustHostUris: true });
      await add(live, uri(alpha), credentials(alpha));
      await add(live, uri(beta), credentials(beta));
      const state = (name: string) => live.domain(`idle-${name}`)?.state;
      const states = () => live.hosts().map((host) => [host.hostname, host.state]);
      await waitUntil('both lists', () => state('alpha') && state('beta'), {
        explain: () => JSON.stringify(live.hosts()),
      });
      expect(states()).toEqual([
        ['alpha', 'connected'],
        ['beta', 'connected'],
      ]);
      await alpha.virsh(['start', 'idle-alpha']);
      await waitUntil('the event', () => state('alpha') === 'running');
      await alpha.kill('SIGKILL');
      await waitUntil('the loss', () => live.hosts()[0]?.state === 'unreachable');
      expect(state('alpha')).toBe('running');
      expect(live.hosts()[1]?.state).toBe('connected');
      await alpha.restart();
      await waitUntil('the return', () => live.hosts()[0]?.state === 'connected', {
        timeoutMs: 30_000,
      });
      await alpha.virsh(['destroy', 'idle-alpha']);
      await waitUntil('events to flow again', () => state('alpha') === 'shutoff');
    });
  });

  describe('words that help', () => {
    let live: LiveFixture;
    beforeAll(async () => {
      live = await startLive({ trustHostUris: true });
    });
    afterAll(() => live[Symbol.asyncDispose]());

    async function refusal(uri: string, credentials: HostCredentials | null = null) {
      const test = body({ uri, readOnly: false, credentials });
      const result = await live.live.httpHandlers.testHost(test, live.context);
      if (result.reached) throw new Error(`${uri} was reached`);
      return result.problem;
    }

    it('where no credentials were given', async () => {
      const { message, prompts } = await refusal(alpha.tcpUri);
      expect(message).toBe('The host asks for a user name and a password.');
      expect(prompts.map(({ kind }) => kind)).toEqual(['username', 'password']);
      expect(prompts.every(({ text }) => text.length > 5)).toBe(true);
    });

    it.each([
      ['password', { password: 'open barley' }],
      ['user name', { username: 'kassim' }],
    ])('where the %s is wrong', async (_what, change) => {
      const { message, prompts, hint } = await refusal(alpha.tcpUri, {
        ...alpha.account,
        ...change,
      });
      expect(message).toMatch(/^The host refused the credentials/);
      expect(prompts).toHaveLength(2);
      expect(hint).not.toBeNull();
      expect(message).not.toContain(Object.values(change)[0]);
    });

    it('where the CA of the host is not known', async () => {
      const uri = alpha.tlsUri.replace(alpha.pkiDir, alpha.strangerPkiDir);
      expect(await refusal(uri)).toMatchObject({
        message: expect.stringMatching(/^The certificate of the host cannot be verified/),
        hint: expect.stringMatching(/CA that signed/),
        prompts: [],
      });
    });

    it('where the host does not know the CA of this side', async () => {
      const uri = alpha.tlsUri.replace(alpha.pkiDir, alpha.mixedPkiDir);
      expect((await refusal(uri)).message).toMatch(
        /^The certificate of this side is not of the CA/,
      );
      // libvirt looks at it first, unless told not to.
      expect(await refusal(`${uri}&no_sanity=1`)).toMatchObject({
        message: expect.stringMatching(/^The host does not accept the certificate of this side/),
        hint: expect.stringMatching(/clientcert/),
      });
    });

    it('where there are no certificates', async () => {
      const uri = alpha.tlsUri.replace(alpha.pkiDir, '/nowhere');
      expect(await refusal(uri)).toMatchObject({
        message: expect.stringMatching(/^The TLS certificates of this side are missing/),
        hint: expect.stringMatching(/pkipath/),
      });
    });

    it('where the SSH key is refused', async () => {
      const uri = alpha.sshUri.replace(alpha.ssh.keyFile, alpha.ssh.strangerKeyFile);
      expect(await refusal(uri)).toMatchObject({
        message: expect.stringMatching(/^The remote host refused the SSH key/),
        hint: expect.stringMatching(/without a password/),
      });
    });

    it('where the SSH key of the host is not known', async () => {
      const { clientThatKnowsIt, clientThatKnowsNobody } = alpha.ssh;
      expect(
        await refusal(alpha.sshUri.replace(clientThatKnowsIt, clientThatKnowsNobody)),
      ).toMatchObject({
        message: expect.stringMatching(/^The SSH key of the remote host is not known/),
        hint: expect.stringMatching(/confirm the key/),
      });
    });

    it('where no SSH server listens, or no key is', async () => {
      const port = alpha.sshUri.replace('/system', ':2222/system');
      expect((await refusal(port)).message).toMatch(/^No SSH server listens/);
      const key = alpha.sshUri.replace(alpha.ssh.keyFile, '/nowhere');
      expect((await refusal(key)).message).toMatch(/^The file of the SSH key cannot be read/);
    });
  });

  it('a host that refused its credentials waits, and connects when it is given others', async () => {
    await using live = await startLive({});
    const wrong = { ...alpha.account, password: 'open barley' };
    const { hostId } = await add(live, alpha.tcpUri, wrong);
    const waiting = await waitUntil('the refusal', () =>
      live.hosts().find(({ problem }) => problem?.prompts.length === 2),
    );
    expect(waiting).toMatchObject({
      state: 'unreachable',
      nextAttemptAt: null,
      hasCredentials: true,
    });
    const change = { params: { hostId }, query: undefined, body: { credentials: alpha.account } };
    expect(await live.live.httpHandlers.updateHost(change, live.context)).toMatchObject({
      hasCredentials: true,
    });
    await waitUntil('its machines', () => live.domain('idle-alpha'));
    const forget = { params: { hostId }, query: undefined, body: { credentials: null } };
    await live.live.httpHandlers.updateHost(forget, live.context);
    await waitUntil('it to ask again', () => live.hosts()[0]?.problem?.prompts.length === 2);
    expect(live.hosts()[0]?.hasCredentials).toBe(false);
    expect(live.domain('idle-alpha')).toBeDefined();
  });
});
