import { startPrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive } from './live-fixture.ts';

/** A server whose only host is libvirt's test driver, in a private daemon, connected. */
export async function startTestDriverLive(name: string) {
  const daemon = await startPrivateDaemon({ name });
  const uri = daemon.uriOf('test:///default');
  const live = await startLive({ connect: [uri] });
  await waitUntil('the host', () => live.hosts()[0]?.state === 'connected');
  return {
    ...{ daemon, uri, live },
    stop: async () => {
      await live[Symbol.asyncDispose]();
      await daemon.stop();
    },
  };
}
