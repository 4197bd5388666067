import {
  DomainInterfaceAddressesSource as Source,
  type Connection,
  type Domain,
  type DomainInterface,
} from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';
import { isUnsupported } from './translate-error.ts';

/** Where addresses may be asked for; each is asked only until one knows any. */
export interface AddressSources {
  /** Only when the agent is connected: libvirt would wait for one that is not. */
  readonly agent: boolean;
  /**
   * Networks that must have an address range before anything is asked. libvirt's test driver, which
   * runs in this very process, takes that for granted and crashes: testDomainInterfaceAddressFromNet
   * of libvirt 9.0 reads the first range of a network that has none.
   */
  readonly mustHaveRange: readonly string[];
}

const atMost = 16;
const options = { timeoutMs: timeLimits.addressesMs };

/** From the guest's agent, else from DHCP leases, else from the host's ARP table; loopback left out. */
export async function readDomainAddresses(
  connection: Connection,
  domain: Domain,
  { agent, mustHaveRange }: AddressSources,
): Promise<string[]> {
  for (const name of mustHaveRange) if (!(await hasRange(connection, name))) return [];
  const sources = [...(agent ? [Source.AGENT] : []), Source.LEASE, Source.ARP];
  for (const source of sources) {
    const addresses = usable(await known(domain.interfaceAddresses(source, 0, options)));
    if (addresses.length > 0) return addresses.slice(0, atMost);
  }
  return [];
}

async function hasRange(connection: Connection, name: string): Promise<boolean> {
  const network = await connection.networkLookupByName(name, options);
  return /<ip[ >]/.test(await network.getXMLDesc(0, options));
}

function usable(interfaces: readonly DomainInterface[]): string[] {
  const all = interfaces
    .filter(({ name }) => name !== 'lo')
    .flatMap(({ addrs }) => addrs.map(({ addr }) => addr));
  // Link-local addresses say nothing about how to reach it; they come last.
  const isLocal = (address: string) => /^(fe80:|169\.254\.)/i.test(address);
  return [...new Set([...all.filter((one) => !isLocal(one)), ...all.filter(isLocal)])];
}

/** A source that this hypervisor lacks, or that fails, is one that knows nothing. */
async function known(answer: Promise<DomainInterface[]>): Promise<readonly DomainInterface[]> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error) || isRefusal(error)) return [];
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'LibvirtError';
}
