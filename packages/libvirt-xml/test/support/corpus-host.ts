import { readFixture } from './fixtures.ts';

/** What the test driver does not take from the fixture: it runs nothing but machines of its own. */
const testDomain = readFixture('domains/active-kvm.xml')
  .replace(/^<!--.*?-->\s*/s, '')
  .replace("type='kvm' id='7'", "type='test'")
  .replace(/<qemu:commandline>.*<\/qemu:commandline>/s, '')
  // Chosen by libvirt where a firmware is asked for.
  .replace(/<loader.*<\/loader>/, '')
  .replace(/<ext:device.*\/>/, '')
  .replace(/ xmlns:qemu='[^']*'/, '');

/** A host for the test driver with one of each kind of thing, spelt in ways of its own. */
export const corpusHostXml = `<node>
  ${testDomain}
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>saved &amp; &lt;odd&gt; 名前</name>
    <title>Ünïcode &#x1F600;</title>
    <memory>65536</memory>
    <os><type arch='i686'>hvm</type></os>
    <metadata><m:any xmlns:m='urn:any'><!-- kept --><m:b c='&quot;'><![CDATA[<raw>]]></m:b></m:any></metadata>
    <test:runstate>5</test:runstate>
    <test:hasmanagedsave/>
    <test:domainsnapshot>
      <name>first</name><state>shutoff</state><creationTime>1700000000</creationTime><active>1</active>
    </test:domainsnapshot>
  </domain>
  <network>
    <name>routed</name><forward mode='route' dev='eth0'/><bridge name='virbr7'/>
    <dns><host ip='10.0.0.2'><hostname>a.test</hostname></host></dns>
    <ip address='10.0.0.1' netmask='255.255.255.0'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip>
  </network>
  <interface type='bridge' name='br7'>
    <start mode='onboot'/><protocol family='ipv4'><dhcp/></protocol>
    <bridge stp='on' delay='0.5'><interface type='ethernet' name='eth7'/></bridge>
  </interface>
  <pool type='logical'>
    <name>vg</name><source><device path='/dev/sda1'/><name>vg</name></source>
    <target><path>/dev/vg</path></target>
    <volume><name>lv &amp; more</name><capacity unit='GiB'>1</capacity><target><path>/dev/vg/lv</path></target></volume>
  </pool>
  <device><name>computer</name><capability type='system'><hardware><vendor>A &amp; B</vendor><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware></capability></device>
</node>
`;
