/** What the host is made of and what it can do. */
import { open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const node = await connection.getNodeInfo();
console.log(`${node.model}, ${node.cpus} CPUs at ${node.mhz} MHz, ${node.memory / 1024} MiB`);
console.log(`free: ${(await connection.getFreeMemory()) / 1024n ** 2n} MiB`);
console.log('free in each cell:', await connection.getCellsFreeMemory(0, node.nodes));
console.log('CPU time:', await connection.getCPUStats());
console.log(`at most ${await connection.getMaxVcpus(null)} virtual CPUs`);
const capabilities = await connection.getCapabilities();
console.log(`capabilities: ${capabilities.length} characters of XML`);
await connection.close();
