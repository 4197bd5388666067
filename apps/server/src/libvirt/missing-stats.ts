import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { Domain, DomainInfo } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';
import { isUnsupported } from './translate-error.ts';

/** How much is asked for one call at a time: only CPU and memory, or the devices too. */
export type MissingStats = 'info' | 'all';

type StatsFields = Readonly<Record<string, unknown>>;

const options = { timeoutMs: timeLimits.statsMs };

/** One of each group: a driver that has bulk statistics gives those that were asked for. */
const givenByDriver = ['cpu.time', 'balloon.current', 'block.count', 'net.count'];

/**
 * Drivers such as libvirt's test driver have few groups of the bulk statistics, but give the same counters
 * one call at a time. What they do not give either stays unknown.
 */
export async function withMissingStats(
  domain: Domain,
  fields: StatsFields,
  missing: MissingStats = 'all',
): Promise<StatsFields> {
  if (givenByDriver.some((field) => field in fields)) return fields;
  if (missing === 'info')
    return { ...fields, ...infoFields(await orNull(domain.getInfo(options))) };
  const [info, xml] = await Promise.all([
    orNull(domain.getInfo(options)),
    domain.getXMLDesc(0, options),
  ]);
  const { disks, interfaces } = domainView(xml).devices;
  const [block, net] = await Promise.all([
    Promise.all(disks.map(({ target }) => diskFields(domain, target))),
    Promise.all(interfaces.map(({ target }) => nicFields(domain, target))),
  ]);
  return {
    ...fields,
    ...infoFields(info),
    ...numbered('block', block),
    ...numbered('net', net),
  };
}

function infoFields(info: DomainInfo | null): StatsFields {
  return info
    ? {
        'cpu.time': info.cpuTime,
        'vcpu.current': info.nrVirtCpu,
        'balloon.current': info.memory,
        'balloon.maximum': info.maxMem,
      }
    : {};
}

async function diskFields(domain: Domain, target: string | undefined) {
  const stats = target === undefined ? null : await orNull(domain.blockStats(target, options));
  return (
    stats && {
      name: target,
      'rd.bytes': stats.rdBytes,
      'rd.reqs': stats.rdReq,
      'wr.bytes': stats.wrBytes,
      'wr.reqs': stats.wrReq,
    }
  );
}

async function nicFields(domain: Domain, target: string | undefined) {
  const stats = target === undefined ? null : await orNull(domain.interfaceStats(target, options));
  return (
    stats && {
      name: target,
      'rx.bytes': stats.rxBytes,
      'rx.pkts': stats.rxPackets,
      'rx.errs': stats.rxErrs,
      'rx.drop': stats.rxDrop,
      'tx.bytes': stats.txBytes,
      'tx.pkts': stats.txPackets,
      'tx.errs': stats.txErrs,
      'tx.drop': stats.txDrop,
    }
  );
}

/** As the bulk statistics number devices: `net.count`, `net.0.name` … */
function numbered(group: string, devices: readonly (StatsFields | null)[]): StatsFields {
  const known = devices.filter((device) => device !== null);
  const fields = known.flatMap((device, index) =>
    Object.entries(device).map(([name, value]) => [`${group}.${index}.${name}`, value] as const),
  );
  return { [`${group}.count`]: known.length, ...Object.fromEntries(fields) };
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}
