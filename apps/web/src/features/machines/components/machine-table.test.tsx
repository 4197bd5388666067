import { domainKey } from '@guesthouse/contract/domain-key';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderInPage } from '../../../testing/in-page.tsx';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { shownColumns } from '../model/machine-columns.ts';
import { listItems } from '../model/machine-groups.ts';
import type { MachineRow } from '../model/machine-row.ts';
import type { MachineSort } from '../model/machine-sort.ts';
import { MachineTable } from './machine-table.tsx';

const host = aHost();
const moved = vi.fn();
const byName: MachineSort = { key: 'name', descending: false };
const rowOf = (domain: ReturnType<typeof aDomain>) => ({ key: domainKey(domain), domain, host });

const nothing = () => undefined;

function Machines({ rows, grouping = 'none' }: { rows: MachineRow[]; grouping?: 'none' | 'host' }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <MachineTable
      items={listItems(rows, grouping, new Set())}
      columns={shownColumns(['state', 'name', 'cpu', 'mem', 'tags', 'since'])}
      density="compact"
      sort={byName}
      wide={{ figures: [], addresses: false }}
      selectedKeys={selected}
      selected="none"
      onSort={nothing}
      onMoveColumn={moved}
      onSelect={(key) => setSelected(new Set([...selected, key]))}
      onSelectAll={nothing}
      onToggleGroup={nothing}
    />
  );
}

// jsdom lays nothing out: the scroller gets a size, so that rows are drawn.
vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);

it('is one table of all machines, though only some rows are drawn', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => rowOf(aDomain({ name: `m-${index}` })));
  await renderInPage(<Machines rows={rows} />);
  const table = screen.getByRole('table', { name: 'Machines' });
  expect(table).toHaveAttribute('aria-rowcount', '501');
  const drawn = within(table).getAllByRole('row');
  expect(drawn.length).toBeLessThan(100);
  expect(drawn[0]).toHaveAttribute('aria-rowindex', '1');
  expect(drawn[1]).toHaveAttribute('aria-rowindex', '2');
  expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

it('goes from row to row with the arrows', async () => {
  const rows = ['a', 'b', 'c'].map((name) => rowOf(aDomain({ name })));
  await renderInPage(<Machines rows={rows} />);
  screen.getByRole('link', { name: 'a' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'b' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('link', { name: 'c' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Home}');
  expect(screen.getByRole('link', { name: 'a' })).toHaveFocus();
});

it('lists in its menu every action, with the reason of those that cannot be', async () => {
  await renderInPage(<Machines rows={[rowOf(aDomain({ name: 'web', state: 'shutoff' }))]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Actions on web' }));
  // Its code is fetched only now.
  const menu = await screen.findByRole('menu', { name: 'Actions on web' });
  const items = within(menu).getAllByRole('menuitem');
  expect(items).toHaveLength(23);
  expect(within(menu).getByRole('menuitem', { name: 'Start' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(within(menu).getByRole('menuitem', { name: /^Shut down(?! or)/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(menu).toHaveTextContent('The machine is off.');
});

it('greys the machines of a host out of reach and says since when', async () => {
  const lost = aHost({ state: 'unreachable', since: new Date(Date.now() - 65_000).toISOString() });
  const domain = aDomain({ name: 'web', state: 'running' });
  await renderInPage(<Machines rows={[{ key: domainKey(domain), domain, host: lost }]} />);
  const row = screen.getByRole('row', { name: /web/ });
  expect(row).toHaveTextContent('was running');
  expect(row).toHaveTextContent('unreachable 1 min');
  expect(screen.getByRole('button', { name: 'Shut down web' })).toHaveAccessibleDescription(
    'The host is not connected, so the machine cannot be reached.',
  );
});

it('shows what is not known as unknown, and not as zero', async () => {
  await renderInPage(<Machines rows={[rowOf(aDomain({ name: 'web', state: 'running' }))]} />);
  const cpu = screen.getAllByRole('cell')[3];
  expect(cpu).toHaveTextContent('unknown');
  expect(screen.getByRole('row', { name: /web/ })).not.toHaveTextContent('0 %');
});

it('selects by key, and stops at the heads of groups', async () => {
  const rows = ['a', 'b'].map((name) => rowOf(aDomain({ name })));
  await renderInPage(<Machines rows={rows} grouping="host" />);
  const head = screen.getByRole('button', { name: 'alpha 2' });
  expect(head).toHaveAttribute('aria-expanded', 'true');
  head.focus();
  await userEvent.keyboard('{ArrowDown}x');
  expect(screen.getByRole('checkbox', { name: 'Select a' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Select b' })).not.toBeChecked();
});

it('moves a column with the keyboard', async () => {
  await renderInPage(<Machines rows={[rowOf(aDomain({ name: 'a' }))]} />);
  screen.getByRole('button', { name: 'CPU' }).focus();
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(moved).toHaveBeenCalledWith('cpu', 1);
});
