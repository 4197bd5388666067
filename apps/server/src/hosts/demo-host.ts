import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demoHostXml } from './demo/demo-host-xml.ts';
import { plainHost, type HostDefinition } from './host-definition.ts';
import { demoHostId } from './host-id-rules.ts';

/** Writes the description of the demonstration and tells how to connect to it. */
export async function prepareDemoHost(dataDir: string): Promise<HostDefinition> {
  const path = join(dataDir, 'demo-host.xml');
  await writeFile(path, demoHostXml(), { mode: 0o600 });
  return plainHost({
    hostId: demoHostId,
    label: 'Demo host',
    uri: `test://${pathToFileURL(path).pathname}`,
    origin: 'demo',
  });
}
