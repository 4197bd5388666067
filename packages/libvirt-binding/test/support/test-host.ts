import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { testHostXml } from '../../../../e2e/lab/test-host-xml.ts';

/**
 * The URI of a host of libvirt's test driver with its own state: `test:///default` is shared by
 * all connections of a process.
 */
export function testHostUri(domains = 5): string {
  const directory = mkdtempSync(join(tmpdir(), 'guesthouse-host-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, 'host.xml');
  writeFileSync(file, testHostXml({ domains, networks: 2, pools: 2, volumesPerPool: 2 }));
  return `test://${file}`;
}
