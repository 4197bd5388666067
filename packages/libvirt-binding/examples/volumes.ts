/** Creates a volume, looks at it, and deletes it. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const [pool] = await connection.listAllStoragePools();
if (!pool) throw new Error('the host has no storage pool');

const volume = await pool.storageVolCreateXML(`
  <volume><name>disk.img</name><capacity unit='MiB'>64</capacity></volume>`);
const { capacity, allocation } = await volume.getInfo();
console.log(`${volume.name} at ${await volume.getPath()}: ${allocation} of ${capacity} bytes`);
console.log('volumes:', await pool.listVolumes());
console.log(`its pool: ${(await volume.storagePoolLookupByVolume()).name}`);
await volume.delete();
await connection.close();
