/** Lists virtual networks, and defines one. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
for (const network of await connection.listAllNetworks()) {
  console.log(`${network.name}: bridge ${await network.getBridgeName()}`);
}

const network = await connection.networkDefineXML(`
  <network>
    <name>isolated</name>
    <ip address='192.168.150.1' netmask='255.255.255.0'/>
  </network>`);
await network.create();
await network.setAutostart(true);
console.log(`${network.name} is active: ${await network.isActive()}`);
await network.destroy();
await network.undefine();
await connection.close();
