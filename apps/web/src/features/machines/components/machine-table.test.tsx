import { domainKey } from '@guesthouse/contract/ids';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderInPage } from '../../../testing/in-page.tsx';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import type { MachineSort } from '../model/machine-sort.ts';
import { MachineTable } from './machine-table.tsx';

const host = aHost();
const byName: MachineSort = { key: 'name', descending: false };
const rowOf = (domain: ReturnType<typeof aDomain>) => ({ key: domainKey(domain), domain, host });

// jsdom lays nothing out: the scroller gets a size, so that rows are drawn.
vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);

it('is one table of all machines, though only some rows are drawn', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => rowOf(aDomain({ name: `m-${index}` })));
  await renderInPage(<MachineTable rows={rows} sort={byName} onSort={() => undefined} />);
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
  await renderInPage(<MachineTable rows={rows} sort={byName} onSort={() => undefined} />);
  screen.getByRole('link', { name: 'a' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'b' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('link', { name: 'c' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Home}');
  expect(screen.getByRole('link', { name: 'a' })).toHaveFocus();
});

it('lists in its menu every action, with the reason of those that cannot be', async () => {
  await renderInPage(
    <MachineTable
      rows={[rowOf(aDomain({ name: 'web', state: 'shutoff' }))]}
      sort={byName}
      onSort={() => undefined}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Actions on web' }));
  const menu = await screen.findByRole('menu', { name: 'Actions on web' });
  const items = within(menu).getAllByRole('menuitem');
  expect(items).toHaveLength(7);
  expect(within(menu).getByRole('menuitem', { name: 'Start' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(within(menu).getByRole('menuitem', { name: /Shut down/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(menu).toHaveTextContent('The machine is off.');
});

it('greys the machines of a host out of reach and says since when', async () => {
  const lost = aHost({ state: 'unreachable', since: new Date(Date.now() - 65_000).toISOString() });
  const domain = aDomain({ name: 'web', state: 'running' });
  await renderInPage(
    <MachineTable
      rows={[{ key: domainKey(domain), domain, host: lost }]}
      sort={byName}
      onSort={() => undefined}
    />,
  );
  const row = screen.getByRole('row', { name: /web/ });
  expect(row).toHaveTextContent('was running');
  expect(row).toHaveTextContent('unreachable 1 min');
  expect(screen.getByRole('button', { name: 'Shut down web' })).toHaveAccessibleDescription(
    'The host is not connected, so the machine cannot be reached.',
  );
});
