import type { HostTopology } from '@guesthouse/contract/host-topology';
import styles from './topology.module.css';

/** How far a value is from the nearest to the farthest of the matrix, in four steps. */
function stepOf(value: number, most: number): number {
  if (most <= 10) return 0;
  return Math.min(4, Math.ceil((4 * Math.max(0, value - 10)) / (most - 10)));
}

/** The firmware's distances between NUMA cells; nothing for a host with one. */
export function DistanceMatrix({ cells }: Pick<HostTopology, 'cells'>) {
  const values = cells.flatMap(({ distances }) => distances.map(({ value }) => value));
  if (cells.length < 2 || values.length === 0) return null;
  const most = Math.max(...values);
  return (
    <section className={styles.distances}>
      <h2>Distances between NUMA cells</h2>
      <div className={styles.scroll}>
        <table aria-label="Distances between NUMA cells">
          <thead>
            <tr>
              <th scope="col">
                <span className="pf-v6-screen-reader">From</span>
              </th>
              {cells.map(({ cellId }) => (
                <th key={cellId} scope="col">
                  {cellId}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ cellId, distances }) => (
              <tr key={cellId}>
                <th scope="row">{cellId}</th>
                {cells.map((to) => {
                  const value = distances.find((each) => each.cellId === to.cellId)?.value;
                  return (
                    <td key={to.cellId} data-step={value === undefined ? 0 : stepOf(value, most)}>
                      {value ?? 'unknown'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>10 is memory of the cell itself; 20 takes twice as long.</p>
    </section>
  );
}
