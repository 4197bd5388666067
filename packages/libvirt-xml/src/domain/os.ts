import { at, attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { booleanAttribute, toBoolean } from '../values.ts';

export interface DomainOs {
  /** `hvm`, `xen`, `linux`, `exe` … */
  readonly type: string | undefined;
  readonly arch: string | undefined;
  readonly machine: string | undefined;
  readonly firmware: 'bios' | 'efi' | undefined;
  readonly secureBoot: boolean | undefined;
  /** `hd`, `cdrom`, `network`, `fd`; empty where the devices have an order of their own. */
  readonly bootDevices: readonly string[];
  readonly bootMenu: boolean | undefined;
  readonly loaderPath: string | undefined;
  readonly nvramPath: string | undefined;
  readonly kernel: string | undefined;
  readonly initrd: string | undefined;
  readonly commandLine: string | undefined;
}

export function domainOs(domain: Element): DomainOs {
  const os = childOf(domain, 'os');
  const type = childOf(os, 'type');
  return {
    type: textOf(type),
    arch: attributeOf(type, 'arch'),
    machine: attributeOf(type, 'machine'),
    firmware: firmwareOf(os),
    secureBoot: secureBootOf(os),
    bootDevices: childrenOf(os, 'boot')
      .map((boot) => attributeOf(boot, 'dev'))
      .filter((device) => device !== undefined),
    bootMenu: booleanAttribute(childOf(os, 'bootmenu'), 'enable'),
    loaderPath: textOf(childOf(os, 'loader')),
    nvramPath: textOf(childOf(os, 'nvram')),
    kernel: textOf(childOf(os, 'kernel')),
    initrd: textOf(childOf(os, 'initrd')),
    commandLine: textOf(childOf(os, 'cmdline')),
  };
}

/** Said outright, or told by the loader: a flash image is UEFI's, a ROM is a BIOS. */
function firmwareOf(os: Element | undefined): DomainOs['firmware'] {
  const said = attributeOf(os, 'firmware');
  if (said === 'bios' || said === 'efi') return said;
  const loader = attributeOf(childOf(os, 'loader'), 'type');
  if (loader === 'pflash') return 'efi';
  return loader === 'rom' ? 'bios' : undefined;
}

function secureBootOf(os: Element | undefined): boolean | undefined {
  const features = childrenOf(at(os, 'firmware'), 'feature');
  const feature = features.find((each) => attributeOf(each, 'name') === 'secure-boot');
  const said = toBoolean(attributeOf(feature, 'enabled'));
  return said ?? booleanAttribute(childOf(os, 'loader'), 'secure');
}
