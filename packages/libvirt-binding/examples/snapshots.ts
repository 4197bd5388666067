/** Takes a snapshot of a domain and goes back to it. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const domain = await connection.domainLookupByName('test');
const snapshot = await domain.snapshotCreateXML(
  '<domainsnapshot><name>before</name></domainsnapshot>',
);
console.log(`took ${snapshot.name} of ${snapshot.domain.name}`);

await domain.suspend();
await snapshot.revertToSnapshot();
console.log(`back at ${(await domain.snapshotCurrent()).name}: ${(await domain.getState()).state}`);

await snapshot.delete();
console.log('left:', await domain.snapshotListNames());
await connection.close();
