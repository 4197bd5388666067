import { describe, expect, it } from 'vitest';
import { runFixture } from '../support/run-fixture.ts';
import { testHostUri } from '../support/test-host.ts';

const uri = testHostUri(9);
const MiB = 1024 * 1024;

interface LeakReport {
  readonly early: { residentBytes: number; threads: number; descriptors: number };
  readonly late: { residentBytes: number; threads: number; descriptors: number };
  readonly left: number;
}

describe('a process that goes on for long', () => {
  it('holds no more after 100,000 calls', { timeout: 300_000 }, async () => {
    const { output, exitCode } = await runFixture('leak-loop', [uri, '100000']);
    expect(exitCode, output).toBe(0);
    const { early, late, left } = JSON.parse(output) as LeakReport;
    expect(late.threads).toBeLessThanOrEqual(early.threads);
    expect(late.descriptors).toBeLessThanOrEqual(early.descriptors);
    expect(late.residentBytes - early.residentBytes).toBeLessThan(16 * MiB);
    expect(left).toBe(0);
  });

  it('closes connections that were forgotten', { timeout: 60_000 }, async () => {
    const { output, exitCode } = await runFixture('forgotten-connections', [uri]);
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ alive: 0 });
  });
});

describe('a machine without libvirt', () => {
  it('can import the package, and is told what to install', async () => {
    const { output, exitCode } = await runFixture('without-library', [], {
      env: { LIBVIRT_LIBRARY: '/nonexistent/libvirt.so.0' },
    });
    expect(exitCode, output).toBe(0);
    expect(output).toContain('LibvirtUnavailableError');
    expect(output).toContain('apt-get install libvirt0');
  });
});
