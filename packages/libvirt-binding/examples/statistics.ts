/** Statistics of all domains in one call, flat and nested. */
import { DomainStatsTypes, open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const wanted = DomainStatsTypes.STATE | DomainStatsTypes.BALLOON;
for (const { domain, params } of await connection.getAllDomainStats(wanted)) {
  console.log(domain.name, params);
}
const options = { int64: 'number', shape: 'nested' } as const;
for (const { domain, params } of await connection.getAllDomainStats(0, 0, options)) {
  console.log(domain.name, params);
}
await connection.close();
