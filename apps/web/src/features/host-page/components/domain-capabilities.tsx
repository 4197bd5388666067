import type { DomainCapabilities } from '@guesthouse/contract/host-capabilities';
import type { HostSummary } from '@guesthouse/contract/host';
import { useQuery } from '@tanstack/react-query';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import { domainCapabilitiesQuery } from '../api/host-queries.ts';
import type { GuestChoice } from '../model/guest-choice.ts';
import styles from './capabilities.module.css';
import { HostSilence } from './host-silence.tsx';
import { RawXml } from './raw-xml.tsx';

const yesNo = (supported: boolean | null) =>
  supported === null ? <span className={styles.muted}>–</span> : supported ? 'yes' : 'no';

function CpuModes({ cpuModes }: Pick<DomainCapabilities, 'cpuModes'>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="CPU modes">
        <thead>
          <tr>
            <th scope="col">CPU mode</th>
            <th scope="col">Offered</th>
            <th scope="col">Models that run here</th>
            <th scope="col">Models that do not</th>
          </tr>
        </thead>
        <tbody>
          {cpuModes.map(({ mode, supported, models }) => (
            <tr key={mode}>
              <th scope="row">{mode}</th>
              <td>{yesNo(supported)}</td>
              <td>{names(models.filter(({ usable }) => usable !== false))}</td>
              <td className={styles.muted}>
                {names(models.filter(({ usable }) => usable === false))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function names(models: DomainCapabilities['cpuModes'][number]['models']): string {
  return models.map(({ name }) => name).join(', ');
}

function Sections({ sections }: Pick<DomainCapabilities, 'sections'>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="What a machine can have">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Offered</th>
            <th scope="col">Values</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ path, supported, settings }) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>{yesNo(supported)}</td>
              <td>
                {settings.map(({ name, values }) => (
                  <span key={name} className={styles.setting}>
                    <span className={styles.muted}>{name}: </span>
                    {values.join(', ') || 'none'}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a machine of one kind can have on this host. */
export function DomainCapabilitiesView({
  host,
  choice,
}: {
  host: HostSummary;
  choice: GuestChoice;
}) {
  const { data, error } = useQuery(domainCapabilitiesQuery(host, choice));
  if (!data) return <HostSilence host={host} what="the capabilities" error={error} known={false} />;
  return (
    <>
      <FactRows>
        {(
          [
            ['Emulator', data.emulator],
            ['Machine type', data.machine],
            ['At most', data.maximumVcpus === null ? null : `${data.maximumVcpus} vCPUs`],
          ] as const
        ).map(([name, value]) => (
          <FactRow key={name} name={name}>
            {value}
          </FactRow>
        ))}
      </FactRows>
      <CpuModes cpuModes={data.cpuModes} />
      <Sections sections={data.sections} />
      <RawXml
        xml={data.xml}
        label="XML of the domain capabilities"
        note="What libvirt tells of this kind of machine."
      />
    </>
  );
}
