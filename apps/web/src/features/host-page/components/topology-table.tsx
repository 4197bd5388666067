import type { HostOccupancy, HostTopology } from '@guesthouse/contract/host-topology';
import type { HostFrame } from '../api/host-feed.ts';
import { cellMeters } from '../model/cell-meters.ts';
import { busyShare, percentText } from '../model/cpu-load.ts';
import { cpuPlaces } from '../model/cpu-places.ts';
import { rangeText, type UsesByCpu } from '../model/cpu-uses.ts';
import { usesText } from '../model/tile-words.ts';
import styles from './topology.module.css';

interface Props {
  readonly topology: HostTopology;
  readonly occupancy: HostOccupancy | undefined;
  readonly loads: HostFrame['cpus'];
  readonly pinned: UsesByCpu;
  readonly seen: UsesByCpu;
}

function CellTable({ topology, occupancy }: Pick<Props, 'topology' | 'occupancy'>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="NUMA cells">
        <thead>
          <tr>
            <th scope="col">NUMA cell</th>
            <th scope="col">CPUs</th>
            <th scope="col">Memory and huge pages</th>
          </tr>
        </thead>
        <tbody>
          {topology.cells.map((cell) => {
            const free = occupancy?.cells.find(({ cellId }) => cellId === cell.cellId);
            const meters = cellMeters(cell, free);
            return (
              <tr key={cell.cellId}>
                <th scope="row">{cell.cellId}</th>
                <td>{rangeText(cell.cpus.map(({ cpuId }) => cpuId)) || 'none'}</td>
                <td>
                  {meters.length === 0
                    ? 'unknown'
                    : meters.map(({ label, text }) => `${label}: ${text}`).join('; ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The picture as two tables: the same facts, a row for each cell and each CPU. */
export function TopologyTable({ topology, occupancy, loads, pinned, seen }: Props) {
  const unknown = <span className={styles.unknown}>unknown</span>;
  return (
    <>
      <CellTable topology={topology} occupancy={occupancy} />
      <div className={styles.scroll}>
        <table className={styles.table} aria-label="CPUs">
          <thead>
            <tr>
              {['CPU', 'NUMA cell', 'Socket', 'Die', 'Core', 'Threads of the core', 'Caches'].map(
                (column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
              {['Busy', 'User', 'System', 'I/O wait'].map((column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {column}
                </th>
              ))}
              <th scope="col">Pinned here</th>
              <th scope="col">Last seen here</th>
            </tr>
          </thead>
          <tbody>
            {cpuPlaces(topology).map((place) => {
              const shares = loads.get(place.cpuId) ?? null;
              const figures = shares
                ? [busyShare(shares), shares.user, shares.system, shares.iowait]
                : [null, null, null, null];
              return (
                <tr key={place.cpuId}>
                  <th scope="row">{place.cpuId}</th>
                  <td>{place.cellId}</td>
                  <td>{place.socketId ?? unknown}</td>
                  <td>{place.dieId ?? unknown}</td>
                  <td>{place.coreId ?? unknown}</td>
                  <td>{place.siblings.length > 0 ? rangeText(place.siblings) : unknown}</td>
                  <td>{place.caches.join(', ') || unknown}</td>
                  {figures.map((figure, index) => (
                    <td key={index} className={styles.figure}>
                      {figure === null ? unknown : percentText(figure)}
                    </td>
                  ))}
                  <td>{usesText(pinned.get(place.cpuId) ?? [])}</td>
                  <td>{usesText(seen.get(place.cpuId) ?? [])}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
