import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftBehind } from './left-behind.ts';
import { startRemoteDaemon, type RemoteDaemon } from './remote-daemon.ts';
import { runCommand } from './run-command.ts';

describe.runIf(process.getuid?.() === 0)('a daemon with a cable, as root', () => {
  let daemon: RemoteDaemon;
  beforeAll(async () => {
    daemon = await startRemoteDaemon('alpha');
  });
  afterAll(() => daemon.stop());

  const hostnameBy = async (uri: string) =>
    (await runCommand('virsh', ['-q', '-c', uri, 'hostname'], { timeoutMs: 5_000 })).trim();

  it('answers to certificates and to an SSH key at its address', async () => {
    expect(await hostnameBy(daemon.tlsUri)).toBe('alpha');
    expect(await hostnameBy(daemon.sshUri)).toBe('alpha');
  });

  it('does not answer while the cable is out, and does again afterwards', async () => {
    await daemon.link('down');
    await expect(hostnameBy(daemon.tlsUri)).rejects.toThrow();
    await daemon.link('up');
    expect(await hostnameBy(daemon.tlsUri)).toBe('alpha');
  });

  it('has a network that another one does not see, and takes its end of the cable along', async () => {
    const other = await startRemoteDaemon('beta');
    expect(other.address).not.toBe(daemon.address);
    expect(await hostnameBy(other.tlsUri)).toBe('beta');
    const cables = async () =>
      (await runCommand('ip', ['-o', 'address'])).includes(neighbour(other));
    expect(await cables()).toBe(true);
    await other.stop();
    expect(await cables()).toBe(false);
    expect(await leftBehind(other.dir)).toEqual({ processes: [], mounts: [], directories: [] });
  });
});

/** This machine's address at the other end of the cable. */
function neighbour({ address }: RemoteDaemon): string {
  return address.replace(/\d+$/, (last) => String(Number(last) - 1));
}
