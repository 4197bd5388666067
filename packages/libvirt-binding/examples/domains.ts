/** Lists domains, and takes one through its states. */
import { ConnectListAllDomainsFlags, DomainState, open } from '@guesthouse/libvirt';

const stateName = (state: number) =>
  Object.entries(DomainState).find(([, value]) => value === state)?.[0] ?? 'unknown';

const connection = await open(process.argv[2] ?? 'test:///default');
for (const domain of await connection.listAllDomains(ConnectListAllDomainsFlags.ACTIVE)) {
  const { maxMem, nrVirtCpu, cpuTime } = await domain.getInfo();
  console.log(`${domain.name} (${domain.uuid}): ${nrVirtCpu} CPUs, ${maxMem} KiB, ${cpuTime} ns`);
}

const domain = await connection.domainLookupByName('test');
for (const step of ['suspend', 'resume', 'shutdown', 'create'] as const) {
  await domain[step]();
  console.log(`${step}: ${stateName((await domain.getState()).state)}`);
}
await connection.close();
