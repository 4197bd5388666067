import type { DomainAction } from '@guesthouse/contract/domain-action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import type { ProblemError } from '../http/problem-error.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { virsh } from '../testing/virsh.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;
let uri: string;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'actions' });
  uri = daemon.uriOf('test:///default');
  live = await startLive({ connect: [uri] });
  await waitUntil('the host to be read', () => live.domain('test'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

const refusal = async (action: DomainAction, ref = live.refOf('test')) => {
  const error = await live.order(action, ref).then(
    () => null,
    (reason: unknown) => reason as ProblemError,
  );
  return error?.toProblem();
};

const virshState = async () => (await virsh(uri, 'domstate test')).trim();

describe('the actions', () => {
  it.each([
    ['pause', 'paused', 'paused'],
    ['resume', 'running', 'running'],
    ['shutdown', 'shut off', 'shutoff'],
    ['start', 'running', 'running'],
    ['reboot', 'running', 'running'],
    ['force-off', 'shut off', 'shutoff'],
    ['start', 'running', 'running'],
  ] as const)('%s leaves libvirt with a machine that is %s', async (action, state, mirrored) => {
    await live.order(action, 'test');
    await waitUntil('the state', async () => (await virshState()) === state);
    await waitUntil('the mirror', () => live.domain('test')?.state === mirrored);
  });

  it("gives libvirt's refusal in its own words, and why", async () => {
    expect(await refusal('start')).toMatchObject({
      status: 409,
      code: 'operation_invalid',
      hint: 'The machine is running already.',
      detail: expect.stringMatching(/^libvirt could not start test: /),
      libvirt: { code: 1, message: expect.any(String) },
    });
  });

  it('tells an unknown host from an unknown machine', async () => {
    const ref = live.refOf('test');
    const absent = '00000000-0000-4000-8000-000000000000';
    expect(await refusal('start', { ...ref, hostId: 'nowhere' as never })).toMatchObject({
      code: 'host_not_found',
    });
    expect(await refusal('start', { ...ref, uuid: absent as never })).toMatchObject({
      code: 'domain_not_found',
    });
  });

  it('shows the overview and XML from the mirror', async () => {
    const input = { params: live.refOf('test'), query: undefined, body: undefined };
    const { domain, overview } = await live.live.httpHandlers.getDomain(input, live.context);
    expect(domain.name).toBe('test');
    expect(overview.disks).toMatchObject([{ target: 'vda', source: '/guest/diskimage1' }]);
    const { xml } = await live.live.httpHandlers.getDomainXml(input, live.context);
    expect(xml).toContain('<name>test</name>');
  });
});
