import { guestCapabilities, type GuestCapabilities } from './capabilities/guests.ts';
import { hostCapabilities, type HostCapabilities } from './capabilities/host.ts';
import { snapshot } from './element.ts';
import { parseXml } from './parse-xml.ts';

/** What virConnectGetCapabilities tells, for reading. Tolerant as the view of a domain is. */
export interface CapabilitiesView {
  readonly host: HostCapabilities;
  readonly guests: readonly GuestCapabilities[];
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function capabilitiesView(xml: string): CapabilitiesView {
  const document = parseXml(xml);
  try {
    const capabilities = snapshot(document.root);
    return { host: hostCapabilities(capabilities), guests: guestCapabilities(capabilities) };
  } finally {
    document.dispose();
  }
}
