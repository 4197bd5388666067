import { attributeOf, childOf, childrenOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { booleanAttribute, countAttribute } from './values.ts';

/** One thing that a machine may or may not have, with the values that each setting of it takes. */
export interface CapabilitySection {
  /** Element names joined by `/`: `os/loader`, `devices/disk`, `features/sev`. */
  readonly path: string;
  /** Undefined where the document only lists values. */
  readonly supported: boolean | undefined;
  readonly settings: readonly { readonly name: string; readonly values: readonly string[] }[];
}

export interface CpuModeCapability {
  /** `host-passthrough`, `maximum`, `host-model`, `custom`. */
  readonly mode: string;
  readonly supported: boolean;
  readonly models: readonly {
    readonly name: string;
    /** Whether this host can run it; undefined where libvirt does not know. */
    readonly usable: boolean | undefined;
  }[];
}

/** What virConnectGetDomainCapabilities tells of one emulator, machine type and way to run. */
export interface DomainCapabilitiesView {
  readonly emulator: string | undefined;
  readonly type: string | undefined;
  readonly machine: string | undefined;
  readonly arch: string | undefined;
  readonly maximumVcpus: number | undefined;
  readonly cpuModes: readonly CpuModeCapability[];
  readonly sections: readonly CapabilitySection[];
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function domainCapabilitiesView(xml: string): DomainCapabilitiesView {
  const document = parseXml(xml);
  try {
    return viewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

/** Told by fields of their own. */
const told: ReadonlySet<string> = new Set(['path', 'domain', 'machine', 'arch', 'vcpu', 'cpu']);

function viewOf(root: Element): DomainCapabilitiesView {
  return {
    emulator: textOf(childOf(root, 'path')),
    type: textOf(childOf(root, 'domain')),
    machine: textOf(childOf(root, 'machine')),
    arch: textOf(childOf(root, 'arch')),
    maximumVcpus: countAttribute(childOf(root, 'vcpu'), 'max'),
    cpuModes: childrenOf(childOf(root, 'cpu'), 'mode').map(cpuMode),
    sections: root.children
      .filter(({ name }) => !told.has(name))
      .flatMap((child) => sectionsOf(child, child.name)),
  };
}

function cpuMode(mode: Element): CpuModeCapability {
  return {
    mode: attributeOf(mode, 'name') ?? 'unknown',
    supported: booleanAttribute(mode, 'supported') ?? false,
    models: childrenOf(mode, 'model').flatMap((model) => {
      const name = textOf(model);
      return name === undefined ? [] : [{ name, usable: booleanAttribute(model, 'usable') }];
    }),
  };
}

function sectionsOf(element: Element, path: string): CapabilitySection[] {
  const supported = booleanAttribute(element, 'supported');
  const settings = childrenOf(element, 'enum').map((each) => ({
    name: attributeOf(each, 'name') ?? 'unknown',
    values: childrenOf(each, 'value').flatMap((value) => textOf(value) ?? []),
  }));
  const own =
    supported === undefined && settings.length === 0 ? [] : [{ path, supported, settings }];
  const inner = element.children
    .filter(({ name }) => name !== 'enum' && name !== 'value')
    .flatMap((child) => sectionsOf(child, `${path}/${child.name}`));
  return [...own, ...inner];
}
