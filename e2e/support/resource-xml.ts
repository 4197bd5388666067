import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrivateDaemon } from '../lab/private-daemon.ts';

/** Writes a definition where the daemon's virsh finds it. */
export async function definitionFile(
  daemon: PrivateDaemon,
  name: string,
  xml: string,
): Promise<string> {
  const path = join(daemon.dir, `${name}.xml`);
  await writeFile(path, xml);
  return path;
}

/** An isolated network with DHCP. @param third the third number of its addresses */
export function networkXml(name: string, third: number): string {
  return `<network><name>${name}</name><bridge name='gh${third}'/>
    <ip address='10.99.${third}.1' netmask='255.255.255.0'>
      <dhcp><range start='10.99.${third}.10' end='10.99.${third}.20'/></dhcp>
    </ip></network>`;
}
