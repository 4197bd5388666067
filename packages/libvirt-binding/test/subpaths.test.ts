import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { openAdmin } from '../src/admin.ts';
import { LibvirtError, open } from '../src/index.ts';
import { openNamespace } from '../src/lxc.ts';
import { agentCommand, monitorCommand, monitorEventRegister } from '../src/qemu.ts';
import { adminUriOf } from './support/admin-uri.ts';
import { runFixture } from './support/run-fixture.ts';
import { testHostUri } from './support/test-host.ts';

let daemon: PrivateDaemon;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'admin' });
});
afterAll(() => daemon.stop());

describe('the parts for one hypervisor', () => {
  const uri = testHostUri(1);

  it('refuse a domain of another', async () => {
    const connection = await open(uri);
    const [domain] = await connection.listAllDomains();
    const attempts = [
      monitorCommand(domain!, '{"execute":"query-status"}'),
      agentCommand(domain!, '{"execute":"guest-ping"}', 1),
      openNamespace(domain!),
      monitorEventRegister(connection, () => undefined),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(LibvirtError);
    expect(await connection.close()).toBe(0);
  });
});

describe('the admin interface', () => {
  it('lists servers and clients, and sets limits, in a process of its own', async () => {
    const { exitCode, output } = await runFixture('admin', [adminUriOf(daemon)]);
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      servers: expect.arrayContaining(['libvirtd', 'admin']) as unknown,
      clients: [expect.any(String)],
      limit: 100,
      alive: true,
      refused: 'LibvirtError',
      left: 0,
    });
  });

  it('is refused where hypervisors are connected', async () => {
    const connection = await open(testHostUri(1));
    await expect(openAdmin('libvirtd:///system')).rejects.toThrow(/another process/);
    await connection.close();
  });
});
