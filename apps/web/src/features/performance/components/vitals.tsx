import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { HostState } from '@guesthouse/contract/host';
import type { Sample } from '@guesthouse/contract/stats';
import type { FeedFrame } from '../../../shared/charts/feed-frame.ts';
import { useStore } from '../../../shared/lib/external-store.ts';
import { Figure } from '../../../shared/ui/figure.tsx';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';
import { useSampleFrames } from '../api/use-sample-feed.ts';
import { vitalSigns, type VitalSign } from '../model/vital-signs.ts';
import styles from './vitals.module.css';

const shownSeconds = 60;

function Vital({ sign, frame }: { sign: VitalSign; frame: FeedFrame<Sample> }) {
  const latest = frame.latest;
  const value = latest ? sign.value(latest) : null;
  const slots = Math.max(2, Math.round((shownSeconds * 1000) / frame.intervalMs));
  const recent = frame.samples.slice(-slots);
  const values = recent.map((sample) => (sample.gap ? null : sign.value(sample)));
  const known = values.filter((one) => one !== null);
  return (
    <div className={styles.vital}>
      <dt className={styles.label}>{sign.label}</dt>
      <dd className={styles.value}>
        {value === null ? (
          <span className={styles.unknown}>unknown</span>
        ) : (
          <Figure {...sign.quantity(value)} />
        )}
        <Sparkline
          values={values}
          slots={slots}
          top={Math.max(latest ? sign.leastTop(latest) : 1, ...known)}
        />
      </dd>
    </div>
  );
}

interface Props {
  readonly domain: DomainSummary;
  readonly hostState: HostState;
}

function LiveVitals({ domain }: { domain: DomainSummary }) {
  const frame = useStore(useSampleFrames(domain));
  return (
    <dl className={styles.vitals} aria-label="Now, and the last minute">
      {vitalSigns.map((sign) => (
        <Vital key={sign.label} sign={sign} frame={frame} />
      ))}
    </dl>
  );
}

/** Four figures of this moment with their last minute; nothing for a machine that does not run. */
export function Vitals({ domain, hostState }: Props) {
  if (hostState !== 'connected' || !domainIsActive[domain.state]) return null;
  return <LiveVitals domain={domain} />;
}
