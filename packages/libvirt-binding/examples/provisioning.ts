/** Defines a domain from XML, starts it, and removes it again. */
import { DomainCreateFlags, DomainUndefineFlags, open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const domain = await connection.domainDefineXMLFlags(`
  <domain type='test'>
    <name>provisioned</name>
    <memory unit='MiB'>256</memory>
    <vcpu>1</vcpu>
    <os><type arch='x86_64'>hvm</type></os>
  </domain>`);
console.log(`defined ${domain.name}, persistent: ${await domain.isPersistent()}`);

await domain.createWithFlags(DomainCreateFlags.NONE);
await domain.setAutostart(true);
console.log(`active: ${await domain.isActive()}, autostart: ${await domain.getAutostart()}`);

await domain.destroy();
await domain.undefineFlags(DomainUndefineFlags.MANAGED_SAVE);
console.log('removed');
await connection.close();
