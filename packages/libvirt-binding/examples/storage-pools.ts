/** Defines a storage pool, starts it, and looks at what it holds. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
for (const pool of await connection.listAllStoragePools()) {
  const { capacity, available } = await pool.getInfo();
  console.log(`${pool.name}: ${available} of ${capacity} bytes are free`);
}

const pool = await connection.storagePoolDefineXML(`
  <pool type='dir'><name>images</name><target><path>/images</path></target></pool>`);
await pool.build();
await pool.create();
await pool.refresh();
console.log(`${pool.name} is active: ${await pool.isActive()}`);
await pool.destroy();
await pool.undefine();
await connection.close();
