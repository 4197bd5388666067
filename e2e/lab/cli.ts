// The lab at a terminal: `npm run lab -- image | daemon | host-xml`, see docs/testing.md.
import { parseArgs } from 'node:util';
import { startFleet } from './fleet.ts';
import { buildGuestImage } from './guest.ts';
import { defineGuest } from './define-guest.ts';
import { startPrivateDaemon } from './private-daemon.ts';
import { sshdProgram } from './ssh-server.ts';
import { testHostXml } from './test-host-xml.ts';

const USAGE = `Usage:
  lab image                              build the two-second guest, fetch an sshd, print paths
  lab daemon [--name NAME] [--fleet N]   run a private libvirtd with a guest, until Ctrl-C
  lab host-xml --domains N [--networks N] [--pools N] [--volumes N]
                                         print a host for libvirt's test driver
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'lab' },
    fleet: { type: 'string', default: '0' },
    domains: { type: 'string', default: '100' },
    networks: { type: 'string', default: '4' },
    pools: { type: 'string', default: '2' },
    volumes: { type: 'string', default: '10' },
  },
});

async function showDaemon(): Promise<void> {
  const daemon = await startPrivateDaemon({ name: values.name });
  process.once('SIGINT', () => void daemon.stop());
  process.once('SIGTERM', () => void daemon.stop());
  await defineGuest(daemon, { name: 'guest' });
  const count = Number(values.fleet);
  await startFleet(daemon, {
    count,
    onProgress: (started) => console.error(`guest ${started} of ${count} runs`),
  });
  console.log(`${daemon.uri}\nIt ends with Ctrl-C.`);
}

async function showImage(): Promise<void> {
  console.log(JSON.stringify({ ...(await buildGuestImage()), sshd: await sshdProgram() }, null, 2));
}

function showHostXml(): void {
  const host = {
    domains: Number(values.domains),
    networks: Number(values.networks),
    pools: Number(values.pools),
    volumesPerPool: Number(values.volumes),
  };
  process.stdout.write(testHostXml(host));
}

const commands: Record<string, () => Promise<void> | void> = {
  image: showImage,
  daemon: showDaemon,
  'host-xml': showHostXml,
};

const command = commands[positionals[0] ?? ''];
if (command === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await command();
}
