import { element } from './demo-xml.ts';

export const demoNicMacs = {
  eno1: '02:00:5e:10:00:01',
  eno2: '02:00:5e:10:00:02',
  eno3: '02:00:5e:10:00:03',
  eno4: '02:00:5e:10:00:04',
  enp3s0: '02:00:5e:10:00:05',
} as const;

const onBoot = element('start', { mode: 'onboot' });

const ethernet = (name: keyof typeof demoNicMacs, ...content: string[]) =>
  element(
    'interface',
    { type: 'ethernet', name },
    onBoot,
    element('mac', { address: demoNicMacs[name] }),
    ...content,
  );

const slave = (name: keyof typeof demoNicMacs) =>
  element('interface', { type: 'ethernet', name }, element('mac', { address: demoNicMacs[name] }));

const address = (ip: string, prefix: number, gateway?: string) =>
  element(
    'protocol',
    { family: 'ipv4' },
    element('ip', { address: ip, prefix }),
    gateway === undefined ? undefined : element('route', { gateway }),
  );

/** A bridge for machines on a bond of two cards, a VLAN on it, a spare bond, a card for storage. */
export function demoHostInterfacesXml(): string {
  return [
    element(
      'interface',
      { type: 'bond', name: 'bond1' },
      onBoot,
      element('bond', { mode: 'active-backup' }, element('miimon', { freq: 100 }), [
        slave('eno3'),
        slave('eno4'),
      ]),
    ),
    element(
      'interface',
      { type: 'bridge', name: 'br0' },
      onBoot,
      address('192.0.2.10', 24, '192.0.2.1'),
      element(
        'bridge',
        { stp: 'off', delay: '0' },
        element(
          'interface',
          { type: 'bond', name: 'bond0' },
          element('bond', { mode: '802.3ad' }, element('miimon', { freq: 100 }), [
            slave('eno1'),
            slave('eno2'),
          ]),
        ),
      ),
    ),
    element(
      'interface',
      { type: 'vlan', name: 'br0.20' },
      onBoot,
      address('10.20.255.10', 24),
      element('vlan', { tag: 20 }, element('interface', { name: 'br0' })),
    ),
    ethernet('enp3s0', element('mtu', { size: 9000 }), address('10.50.255.10', 24)),
    element(
      'interface',
      { type: 'ethernet', name: 'lo' },
      onBoot,
      element('protocol', { family: 'ipv4' }, element('ip', { address: '127.0.0.1', prefix: 8 })),
    ),
  ].join('\n');
}
