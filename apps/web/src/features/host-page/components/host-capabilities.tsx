import type { HostCapabilities } from '@guesthouse/contract/host-capabilities';
import type { HostSummary } from '@guesthouse/contract/host';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import { hostCapabilitiesQuery } from '../api/host-queries.ts';
import { pageSizeText } from '../model/cell-meters.ts';
import { defaultChoice, type GuestChoice } from '../model/guest-choice.ts';
import styles from './capabilities.module.css';
import { DomainCapabilitiesView } from './domain-capabilities.tsx';
import { GuestChoices } from './guest-choices.tsx';
import { HostSilence } from './host-silence.tsx';
import { RawXml } from './raw-xml.tsx';

function CpuFacts({ cpu }: Pick<HostCapabilities, 'cpu'>) {
  const { arch, model, vendor, features, pageSizesKiB } = cpu;
  const facts: [string, string | null][] = [
    ['Architecture', arch],
    ['Model', model && [vendor, model].filter(Boolean).join(' ')],
    ['Page sizes', pageSizesKiB.map(pageSizeText).join(', ') || null],
  ];
  return (
    <section>
      <h2>CPU of the host</h2>
      <FactRows>
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name}>
            {value}
          </FactRow>
        ))}
        {features.length > 0 && (
          <FactRow name={`Features (${features.length})`}>
            {/* A long list has to be scrolled with the keyboard too. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={styles.words} tabIndex={0} role="group" aria-label="CPU features">
              {features.join(' ')}
            </div>
          </FactRow>
        )}
      </FactRows>
    </section>
  );
}

function MachineKinds({ host, data }: { host: HostSummary; data: HostCapabilities }) {
  const [chosen, setChosen] = useState<GuestChoice | null>(null);
  const choice = chosen ?? defaultChoice(data.guests, data.cpu.arch);
  return (
    <section>
      <h2>What its machines can have</h2>
      {choice ? (
        <>
          <GuestChoices guests={data.guests} choice={choice} onChoice={setChosen} />
          <DomainCapabilitiesView host={host} choice={choice} />
        </>
      ) : (
        <p className={styles.muted}>This host names no kind of machine that it can run.</p>
      )}
    </section>
  );
}

/** What a host can do and what its machines can have, readable and as libvirt's own documents. */
export function HostCapabilitiesTab({ host }: { host: HostSummary }) {
  const { data, error } = useQuery(hostCapabilitiesQuery(host));
  return (
    <>
      <HostSilence host={host} what="the capabilities" error={error} known={!!data} />
      {data && (
        <div className={styles.page}>
          <CpuFacts cpu={data.cpu} />
          <RawXml
            xml={data.xml}
            label="XML of the capabilities"
            note="What libvirt tells of this host."
          />
          <MachineKinds host={host} data={data} />
        </div>
      )}
    </>
  );
}
