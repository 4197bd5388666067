import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { generateFiles } from '../codegen/files.ts';
import { objectTypes } from '../codegen/naming.ts';
import { laterFunctions } from '../codegen/later.ts';
import { libraryVersion, open, type Connection } from '../src/index.ts';
import { callMethod, count, namesOf, type Call } from './every-method/call-method.ts';
import { startDaemonHost } from './every-method/daemon-host.ts';
import { adminMethods, hypervisorMethods, libraries } from './every-method/generated-methods.ts';
import { preparations } from './every-method/preparations.ts';
import { startTestDriver, type Having } from './every-method/test-driver-host.ts';
import { adminUriOf } from './support/admin-uri.ts';
import { runFixture } from './support/run-fixture.ts';

const packageRoot = new URL('../', import.meta.url);

const outcomes = ['answered', 'refused', 'unsupported', 'too old', 'no object'] as const;

function report(where: string, calls: ReadonlyMap<string, Call>): void {
  const counts = outcomes.map((outcome) => `${count(calls, outcome)} ${outcome}`).join(', ');
  process.stdout.write(`${where}: ${counts}\n`);
}

function havingFor(functionName: string): Having {
  if (functionName === 'virDomainCheckpointCreateXML') return 'neither';
  if (functionName.includes('Checkpoint')) return 'checkpoints';
  return functionName.includes('Snapshot') ? 'snapshots' : 'neither';
}

function isNewer(release: string): boolean {
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  const loaded = libraryVersion();
  return (major - loaded.major || minor - loaded.minor || patch - loaded.release) > 0;
}

/** By function: what came of it on the test driver, and where that was no answer, on a daemon. */
const onTestDriver = new Map<string, Call>();
const onDaemon = new Map<string, Call>();
const onAdmin = new Map<string, Call>();
let daemon: PrivateDaemon;
let filesBefore: string[];

beforeAll(async () => {
  filesBefore = readdirSync(packageRoot).sort();
  daemon = await startPrivateDaemon({ name: 'every' });
});
afterAll(() => daemon.stop());

describe('every generated method', () => {
  it('exists on its class', () => {
    const text = [...generateFiles(libraries)]
      .filter(([path]) => path.startsWith('native/generated/calls-'))
      .map(([, content]) => content)
      .join('');
    for (const entry of [...hypervisorMethods, ...adminMethods])
      expect(text).toContain(`{"${entry.fn.name}",`);
    expect(objectTypes.length).toBe(16);
  });

  it('is called on the test driver', { timeout: 180_000 }, async () => {
    const testDriver = await startTestDriver();
    for (const entry of hypervisorMethods) {
      const host = await testDriver.newHost(havingFor(entry.fn.name));
      await preparations[entry.fn.name]?.(host).catch(() => undefined);
      onTestDriver.set(entry.fn.name, await callMethod(entry, host));
      expect(await (host.objects.get('Connection') as Connection).close(), entry.fn.name).toBe(0);
    }
    await testDriver.remove();
    report('on the test driver', onTestDriver);
    expect(count(onTestDriver, 'answered')).toBeGreaterThanOrEqual(222);
    expect(onTestDriver.size).toBe(hypervisorMethods.length);
  });

  it(
    'is called on a daemon where the test driver has no answer',
    { timeout: 180_000 },
    async () => {
      const daemonHost = await startDaemonHost(daemon);
      const settled = new Set(
        (['answered', 'too old'] as const).flatMap((outcome) => namesOf(onTestDriver, outcome)),
      );
      for (const entry of hypervisorMethods.filter(({ fn }) => !settled.has(fn.name))) {
        const host = await daemonHost.ready();
        await preparations[entry.fn.name]?.(host).catch(() => undefined);
        onDaemon.set(entry.fn.name, await callMethod(entry, host));
      }
      expect(await daemonHost.close()).toBe(0);
      report('on a daemon', onDaemon);
      // Bridges, and so networks, ports and filter bindings, take root.
      expect(namesOf(onDaemon, 'no object').length).toBe(daemon.privileged ? 0 : 20);
      expect(count(onDaemon, 'answered')).toBeGreaterThanOrEqual(daemon.privileged ? 90 : 65);
    },
  );

  it('is called on the admin interface', { timeout: 60_000 }, async () => {
    const bystander = await open(daemon.uri);
    const { output, exitCode } = await runFixture('every-admin-method', [
      adminUriOf(daemon),
      daemon.dir,
    ]);
    expect(exitCode, output).toBe(0);
    for (const [name, call] of JSON.parse(output) as [string, Call][]) onAdmin.set(name, call);
    report('on the admin interface', onAdmin);
    expect(onAdmin.size).toBe(adminMethods.length);
    expect(count(onAdmin, 'answered')).toBeGreaterThanOrEqual(20);
    expect(count(onAdmin, 'no object')).toBe(0);
    await bystander.close();
  });

  it('was answered somewhere, or given libvirt’s own word of why not', () => {
    const best = new Map([...onTestDriver, ...onDaemon, ...onAdmin]);
    report('in all', best);
    expect(best.size).toBe(hypervisorMethods.length + adminMethods.length);
    for (const [name, { outcome, message }] of best)
      if (outcome !== 'answered') expect(message, name).not.toBe('');
    expect(count(best, 'answered')).toBeGreaterThanOrEqual(daemon.privileged ? 333 : 310);
    expect(count(best, 'no object')).toBe(daemon.privileged ? 0 : 20);
  });

  it('names the release that has it, of what this library does not have', () => {
    const calls = new Map([...onTestDriver, ...onAdmin]);
    const tooOld = new Set(namesOf(calls, 'too old'));
    expect([...tooOld].sort()).toEqual(
      laterFunctions
        .filter(({ fn }) => isNewer(fn.since))
        .map(({ fn }) => fn.name)
        .sort(),
    );
    for (const { fn } of laterFunctions.filter(({ fn }) => tooOld.has(fn.name)))
      expect(calls.get(fn.name)?.message).toBe(`${fn.name} needs libvirt >= ${fn.since}`);
  });

  it('writes nothing beside what it is told to', () => {
    expect(readdirSync(packageRoot).sort()).toEqual(filesBefore);
  });
});
