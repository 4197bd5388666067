/** The devices of the host as a list, each with what it can do. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
for (const device of await connection.listAllNodeDevices()) {
  // The root of the tree has no parent; some drivers call that an error.
  const parent = await device.getParent().catch(() => null);
  console.log(`${device.name} below ${parent ?? 'nothing'}:`, await device.listCaps());
}
await connection.close();
