import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { compileFixtures } from '../support/compile-fixtures.ts';
import { runFixture, type FixtureResult } from '../support/run-fixture.ts';
import { buildSanitizedAddon, sanitizerPreload } from '../support/sanitized-addon.ts';
import { testHostUri } from '../support/test-host.ts';

const uri = testHostUri();
/**
 * What Node allocates for a value and leaves to the end of its process, or of a worker's: an external that
 * is still referred to, and a promise that a worker did not live to see settled.
 */
const notOurs = ['napi_create_external', 'napi_create_promise'];

let directory: string;
let watched: (name: string, args: readonly string[]) => Promise<FixtureResult>;
let daemon: PrivateDaemon;

// Compiling everything takes minutes the first time, on a machine that does something else too.
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guesthouse-sanitized-'));
  const root = join(directory, 'package');
  await compileFixtures(root, await buildSanitizedAddon());
  const suppressions = join(directory, 'leaks');
  await writeFile(suppressions, notOurs.map((frame) => `leak:${frame}\n`).join(''));
  const env = {
    LD_PRELOAD: await sanitizerPreload(),
    ASAN_OPTIONS: 'detect_leaks=1:halt_on_error=1:abort_on_error=0:exitcode=99',
    LSAN_OPTIONS: `suppressions=${suppressions}:print_suppressions=0`,
  };
  watched = (name, args) => runFixture(name, args, { root, env });
  daemon = await startPrivateDaemon({ name: 'watched' });
}, 600_000);
afterAll(async () => {
  await daemon.stop();
  await rm(directory, { recursive: true, force: true });
});

/** The sanitizer ends the process with its own exit code and says why. */
function expectClean({ output, exitCode, signal }: FixtureResult): void {
  expect(output).not.toMatch(/AddressSanitizer|LeakSanitizer/);
  expect({ exitCode, signal }, output).toEqual({ exitCode: 0, signal: null });
}

describe('under AddressSanitizer', { timeout: 300_000 }, () => {
  it('calls are clean', async () => {
    expectClean(await watched('leak-loop', [uri, '10000']));
  });

  it('objects that are forgotten are clean', async () => {
    expectClean(await watched('forgotten-connections', [uri]));
  });

  it('workers that are terminated are clean', async () => {
    expectClean(await watched('terminate-workers', [uri, '20']));
  });

  it('questions that nobody answers are clean', async () => {
    const file = join(directory, 'host.xml');
    await writeFile(file, `<node><auth><user password='secret'>jill</user></auth></node>`);
    expectClean(await watched('terminate-authentication', [`test://${file}`, 'secret']));
  });

  it('streams, events and a close under load are clean', async () => {
    const pool = join(daemon.dir, 'watched');
    await mkdir(pool);
    const result = await watched('streams-and-events', [daemon.uri, pool]);
    expectClean(result);
    expect(JSON.parse(result.output)).toMatchObject({ bytes: 4 * 1024 * 1024, references: 0 });
  });
});
