import { nodeDeviceCapability, type NodeDeviceCapability } from './node-device/capability.ts';
import { attributeOf, childOf, childrenOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';

/** A device of the host, for reading. Tolerant as the view of a domain is. */
export interface NodeDeviceView {
  readonly name: string | undefined;
  /** What it is plugged into; undefined for the machine itself. */
  readonly parent: string | undefined;
  /** The kernel's driver that holds it. */
  readonly driver: string | undefined;
  /** Below `/sys`. */
  readonly sysfsPath: string | undefined;
  /** Files of the device below `/dev`, without the links that udev makes to them. */
  readonly deviceNodes: readonly string[];
  readonly capabilities: readonly NodeDeviceCapability[];
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function nodeDeviceView(xml: string): NodeDeviceView {
  const document = parseXml(xml);
  try {
    return nodeDeviceViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function nodeDeviceViewOf(device: Element): NodeDeviceView {
  return {
    name: textOf(childOf(device, 'name')),
    parent: textOf(childOf(device, 'parent')),
    driver: textOf(childOf(childOf(device, 'driver'), 'name')),
    sysfsPath: textOf(childOf(device, 'path')),
    deviceNodes: childrenOf(device, 'devnode')
      .filter((node) => attributeOf(node, 'type') === 'dev')
      .flatMap((node) => textOf(node) ?? []),
    capabilities: childrenOf(device, 'capability').map(nodeDeviceCapability),
  };
}
