import { demoDomainXml } from './demo-domain-xml.ts';
import type { DemoDomainSpec } from './demo-domain-spec.ts';
import { demoHostInterfacesXml } from './demo-host-interfaces.ts';
import { demoNetworksXml } from './demo-networks.ts';
import { demoNodeDevicesXml } from './demo-node-devices.ts';
import { demoPoolsXml } from './demo-pool-xml.ts';
import { demoServiceDomains } from './demo-service-domains.ts';
import { demoWorkshopDomains } from './demo-workshop-domains.ts';
import { element, valueElement } from './demo-xml.ts';

const MEMORY_KIB = 256 * 1024 * 1024;

export const demoDomains: readonly DemoDomainSpec[] = [
  ...demoServiceDomains,
  ...demoWorkshopDomains,
];

/**
 * A whole host for libvirt's test driver, always the same: write it to a file and open
 * `test:///path/of/the/file`. Every connection to it is a host of its own: what one changes,
 * another does not see.
 */
export function demoHostXml(): string {
  const parts = [
    element(
      'cpu',
      {},
      valueElement('mhz', 2600),
      valueElement('model', 'x86_64'),
      valueElement('nodes', 2),
      valueElement('sockets', 1),
      valueElement('cores', 16),
      valueElement('threads', 2),
      valueElement('active', 64),
    ),
    valueElement('memory', MEMORY_KIB),
    demoDomains.map(demoDomainXml).join('\n'),
    demoNetworksXml(demoDomains),
    demoHostInterfacesXml(),
    demoPoolsXml(),
    demoNodeDevicesXml(),
  ];
  return `<node>\n${parts.join('\n')}\n</node>\n`;
}
