import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGuestImage, GUEST_CMDLINE } from '../../../../e2e/lab/guest.ts';
import { open, type Connection, type Domain } from '../../src/index.ts';

export interface EmbeddedGuest {
  readonly connection: Connection;
  readonly domain: Domain;
  stop(): Promise<void>;
}

/**
 * No log daemon, no other user, no labels, no control groups: nothing outside the directory. No mount
 * namespace either: in a chroot its own /dev/pts would have no terminals.
 */
const qemuConf = `
stdio_handler = "file"
security_driver = "none"
dynamic_ownership = 0
remember_owner = 0
cgroup_controllers = [ ]
${process.getuid?.() === 0 ? 'user = "root"\ngroup = "root"\nnamespaces = [ ]' : ''}
`;

/**
 * A guest with a serial console on libvirt's QEMU driver inside this process, with a directory of
 * its own: nothing of the machine's libvirt is touched.
 */
export async function startEmbeddedGuest(name: string): Promise<EmbeddedGuest> {
  const { kernel, initrd } = await buildGuestImage();
  const root = await mkdtemp(join(tmpdir(), 'guesthouse-embed-'));
  await mkdir(join(root, 'etc'));
  await writeFile(join(root, 'etc/qemu.conf'), qemuConf);
  const connection = await open(`qemu:///embed?root=${root}`);
  const domain = await connection.domainCreateXML(`
    <domain type='qemu'>
      <name>${name}</name>
      <memory unit='MiB'>256</memory>
      <vcpu>1</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <kernel>${kernel}</kernel>
        <initrd>${initrd}</initrd>
        <cmdline>${GUEST_CMDLINE}</cmdline>
      </os>
      <seclabel type='none'/>
      <features><acpi/></features>
      <devices>
        <emulator>/usr/bin/qemu-system-x86_64</emulator>
        <serial type='pty'/>
        <console type='pty'/>
      </devices>
    </domain>`);
  return {
    connection,
    domain,
    async stop() {
      await domain.destroy().catch(() => undefined);
      await connection.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
