import type { DomainSummary } from '@guesthouse/contract/domain';
import { screenshotEndpoints } from '@guesthouse/contract/endpoints/screenshot-endpoints';
import { useState } from 'react';
import { endpointUrl } from '../../../shared/api/call.ts';
import { useClock } from '../../../shared/lib/use-clock.ts';
import styles from './machine-grid.module.css';

const everyMs = 10_000;
const beat = (nowMs: number) => Math.floor(nowMs / everyMs);

/** The screen as it was a few seconds ago, again and again while it is in view. */
export function MachineScreen({ domain }: { domain: DomainSummary }) {
  const { hostId, uuid, name, id } = domain;
  const at = useClock(beat);
  const [failedRun, setFailedRun] = useState<number | null>();
  // Another run of the machine may have another screen.
  if (failedRun === id) return <span>No picture of its screen</span>;
  const src = endpointUrl(screenshotEndpoints.getScreenshot, {
    params: { hostId, uuid },
    query: { at: String(at) },
  });
  return (
    <img
      className={styles.picture}
      src={src}
      alt={`Screen of ${name}`}
      loading="lazy"
      decoding="async"
      onError={() => setFailedRun(id)}
    />
  );
}
