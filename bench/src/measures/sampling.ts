import { openHostLink } from '../../../apps/server/src/libvirt/open-host-link.ts';
import type { HostLink } from '../../../apps/server/src/libvirt/host-link.ts';
import type { CounterReading } from '../../../apps/server/src/stats/domain-counters.ts';
import { sampledDomain } from '../../../apps/server/src/stats/read-samples.ts';
import type { DomainUuid } from '@guesthouse/contract/ids';
import { virshCommandOnlyMs, virshMs } from '../baselines/virsh.ts';
import type { BenchLab } from '../lab/bench-lab.ts';
import { median } from '../report/quantile.ts';
import type { Measure } from '../report/measure.ts';

const rounds = 15;
/** The groups that a sample is made of, as virsh calls them. */
const groups = ['--state', '--cpu-total', '--balloon', '--vcpu', '--interface', '--block'];

/** One beat of the sampler over many guests, by the code that the server runs. */
export async function measureSampling(lab: BenchLab): Promise<Measure> {
  const { uri } = (await lab.fleetSite()).daemon;
  const link = await openHostLink({ uri, readOnly: false, credentials: null });
  const sampler = roundsOf(link, await link.listDomains());
  await sampler();
  const ours: number[] = [];
  const theirs: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await sampler());
    theirs.push(await virshCommandOnlyMs(uri, 'domstats', ...groups));
    whole.push(await virshMs(uri, 'domstats', ...groups));
  }
  await link.close();
  return {
    name: 'sampling',
    value: median(ours),
    unit: 'ms',
    baseline: median(theirs),
    what: `one round over ${lab.fleetSize} running guests: counters read, mapped and made rates (median)`,
    against: `virsh domstats ${groups.join(' ')}, without the start of virsh and its connecting`,
    extra: { virshWithStartMs: median(whole), rounds },
  };
}

function roundsOf(link: HostLink, uuids: readonly DomainUuid[]): () => Promise<number> {
  const previous = new Map<DomainUuid, CounterReading>();
  return async () => {
    const began = performance.now();
    for (const stats of await link.readStats(uuids, 'patient')) {
      const { uuid, reading } = sampledDomain(stats, null, previous.get(stats.uuid) ?? null);
      previous.set(uuid, reading);
    }
    return performance.now() - began;
  };
}
