import { expect, it } from 'vitest';
import { guestDomainXml } from './domain-xml.ts';
import { xmlText } from './xml-text.ts';

it('escapes what a name or a path may hold', () => {
  expect(xmlText(`a<b> & 'c' "d"`)).toBe('a&lt;b&gt; &amp; &apos;c&apos; &quot;d&quot;');
  const xml = guestDomainXml({ name: '<&>', disks: [{ path: "/it's.qcow2", format: 'qcow2' }] });
  expect(xml).toContain('<name>&lt;&amp;&gt;</name>');
  expect(xml).toContain("<source file='/it&apos;s.qcow2'/>");
});

it('boots a kernel only where one is given', () => {
  expect(guestDomainXml({ name: 'idle' })).not.toContain('<kernel>');
  const boot = { kernel: '/k', initrd: '/i' };
  expect(guestDomainXml({ name: 'guest', boot })).toContain('console=ttyS0');
});

it('names disks in their order, unless they have a name', () => {
  const disk = { path: '/d', format: 'raw' } as const;
  const xml = guestDomainXml({ name: 'g', disks: [disk, { ...disk, target: 'vdx' }, disk] });
  expect([...xml.matchAll(/target dev='(\w+)'/g)].map((match) => match[1])).toEqual([
    'vda',
    'vdx',
    'vdc',
  ]);
});

it('gives each kind of NIC its libvirt type', () => {
  const nics = [
    { kind: 'tap' },
    { kind: 'user' },
    { kind: 'network', network: 'default' },
  ] as const;
  const xml = guestDomainXml({ name: 'g', nics });
  expect([...xml.matchAll(/interface type='(\w+)'/g)].map((match) => match[1])).toEqual([
    'ethernet',
    'user',
    'network',
  ]);
  expect(xml).toContain("<source network='default'/>");
});
