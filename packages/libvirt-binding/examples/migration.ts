/**
 * Moves a running domain to another host while it runs, and tells how far it has come.
 *
 * Arguments: the URIs of the two hosts, the domain's name, and where its hypervisor is to connect to
 * when the other host's name does not say that, such as tcp://192.0.2.7.
 */
import { DomainMigrateFlags, LibvirtError, open } from '@guesthouse/libvirt';

const [from = '', to = '', name = '', migrateUri] = process.argv.slice(2);
const source = await open(from);
const destination = await open(to);
const domain = await source.domainLookupByName(name);

// The call takes until the domain has moved: another connection asks how it goes.
const observer = await open(from);
const observed = await observer.domainLookupByName(name);
const progress = setInterval(() => {
  observed.getJobStats().then(
    ({ params }) => console.log('bytes of memory that are left:', params['memory_remaining'] ?? 0n),
    (error: unknown) => {
      if (!(error instanceof LibvirtError)) throw error;
    },
  );
}, 100);

const flags =
  DomainMigrateFlags.LIVE | DomainMigrateFlags.PERSIST_DEST | DomainMigrateFlags.UNDEFINE_SOURCE;
const parameters = migrateUri === undefined ? {} : { migrate_uri: migrateUri };
const moved = await domain.migrate3(destination, parameters, flags);
clearInterval(progress);
console.log(`${moved.name} runs on ${await destination.getHostname()}: ${await moved.isActive()}`);

for (const connection of [observer, source, destination]) await connection.close();
