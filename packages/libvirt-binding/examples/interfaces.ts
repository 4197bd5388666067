/** The network interfaces of the host. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
for (const card of await connection.listAllInterfaces()) {
  console.log(`${card.name} (${card.mac}) is up: ${await card.isActive()}`);
}
await connection.close();
