import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '../lab/wait-until.ts';
import { ServerProcess } from './server-process.ts';

export interface HouseOptions {
  /** libvirt URIs for `--connect`. */
  readonly connect?: readonly string[];
  /** Whether the demo host is there; by default it is not. */
  readonly demo?: boolean;
}

/** A Guesthouse server that a test has to itself, with a data directory of its own. */
export interface House {
  readonly url: string;
  readonly setupCode: string;
  readonly pid: number;
  /** All that it wrote so far, over restarts: what must not hold a secret. */
  log(): string;
  /** What it told the terminal at its present start. */
  greeting(): string;
  /** Ends it and starts it again, with the same data and at the same address. */
  restart(whileDown?: () => Promise<void>): Promise<void>;
  /** The same, without a chance to end in order. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built server on a port that is free, and waits until it answers. */
export async function startHouse(options: HouseOptions = {}): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gh-house-'));
  const setupCode = randomBytes(12).toString('hex').toUpperCase();
  const start = async (listen: string): Promise<[ServerProcess, string]> => {
    const server = new ServerProcess(serveArguments(listen, dataDir, options), {
      GUESTHOUSE_SETUP_CODE: setupCode,
    });
    return [server, await addressOf(server)];
  };

  let [server, url] = await start('127.0.0.1:0');
  let earlier = '';
  const restart = async (signal: 'SIGTERM' | 'SIGKILL', whileDown?: () => Promise<void>) => {
    await server.terminate(signal);
    earlier += server.stderr;
    await whileDown?.();
    [server, url] = await start(new URL(url).host);
  };
  return {
    url,
    setupCode,
    get pid() {
      return server.pid;
    },
    log: () => earlier + server.stderr,
    greeting: () => server.stdout,
    restart: (whileDown) => restart('SIGTERM', whileDown),
    crash: () => restart('SIGKILL'),
    stop: async () => {
      await server.terminate();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function serveArguments(listen: string, dataDir: string, options: HouseOptions): string[] {
  return [
    'serve',
    '--listen',
    listen,
    '--data-dir',
    dataDir,
    '--no-discover',
    ...(options.demo ? [] : ['--no-demo']),
    ...(options.connect ?? []).flatMap((uri) => ['--connect', uri]),
  ];
}

async function addressOf(server: ServerProcess): Promise<string> {
  const explain = () => server.stdout + server.stderr;
  const said = () => {
    if (!server.running) throw new Error(`The server ended at once:\n${explain()}`);
    return /http:\/\/127\.0\.0\.1:\d+/.exec(server.stdout)?.[0];
  };
  const url = await waitUntil('the address of the server', said, { explain });
  const ready = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok;
  await waitUntil(`${url} to be ready`, ready, { explain });
  return url;
}
