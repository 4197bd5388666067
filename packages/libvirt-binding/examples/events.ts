/** Listens to what happens to domains while something happens. */
import { DomainEventID, DomainEventType, open } from '@guesthouse/libvirt';

const eventName = (event: number) =>
  Object.entries(DomainEventType).find(([, value]) => value === event)?.[0] ?? 'unknown';

const connection = await open(process.argv[2] ?? 'test:///default');
const subscription = await connection.domainEventRegisterAny(
  DomainEventID.LIFECYCLE,
  ({ domain, event, detail }) => {
    console.log(`${domain.name}: ${eventName(event)} (${detail})`);
    if (event === DomainEventType.RESUMED) void connection.close();
  },
);

const domain = await connection.domainLookupByName('test');
await domain.suspend();
await domain.resume();
console.log(`closed: ${subscription.closed}`);
