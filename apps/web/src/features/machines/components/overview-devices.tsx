import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import { deviceTables, type DeviceTable } from '../model/overview-devices.ts';
import styles from './machine-overview.module.css';

function DeviceTableView({ title, columns, rows }: DeviceTable) {
  return (
    <section className={styles.devices}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className={styles.none}>none</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // Devices of a definition have no identity but their place.
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

export function OverviewDevices({ overview }: { overview: DomainOverview }) {
  return deviceTables(overview).map((table) => <DeviceTableView key={table.title} {...table} />);
}
