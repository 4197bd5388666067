import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { Domain } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';
import { isUnsupported } from './translate-error.ts';

type StatsFields = Readonly<Record<string, unknown>>;

const options = { timeoutMs: timeLimits.statsMs };

/**
 * Drivers such as libvirt's test driver have few groups of the bulk statistics, but give the same counters
 * one call at a time. What they do not give either stays unknown.
 */
export async function withMissingStats(domain: Domain, fields: StatsFields): Promise<StatsFields> {
  if ('cpu.time' in fields) return fields;
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
    ...(info && {
      'cpu.time': info.cpuTime,
      'vcpu.current': info.nrVirtCpu,
      'balloon.current': info.memory,
      'balloon.maximum': info.maxMem,
    }),
    ...numbered('block', block),
    ...numbered('net', net),
  };
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
