import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { compileFilter } from './compile-filter.ts';
import { FilterInput } from './filter-input.tsx';
import { parcelFilter } from './testing/parcels.ts';

const leaveDown = vi.fn();

// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

function Field() {
  const [filter, setFilter] = useState('');
  return (
    <FilterInput
      label="Filter parcels"
      placeholder="Filter"
      value={filter}
      onChange={setFilter}
      definition={parcelFilter}
      problems={compileFilter(filter, parcelFilter).problems}
      onLeaveDown={leaveDown}
    />
  );
}

it('completes a field and its value by keyboard', async () => {
  render(<Field />);
  await userEvent.keyboard('/');
  const field = screen.getByRole('combobox', { name: 'Filter parcels' });
  expect(field).toHaveFocus();
  await userEvent.keyboard('st');
  expect(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field).toHaveValue('state:');
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    'openOpen',
    'shutShut',
  ]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('shut');
  await userEvent.keyboard('{Enter}');
  expect(field).toHaveValue('state:shut ');
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

it('says what it cannot read, as the description of the field', async () => {
  render(<Field />);
  const field = screen.getByRole('combobox');
  await userEvent.type(field, 'load>much');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/load takes a percentage/);
});

it('leaves for the list with an arrow when nothing is offered; Escape clears', async () => {
  render(<Field />);
  const field = screen.getByRole('combobox');
  await userEvent.type(field, 'box');
  await userEvent.keyboard('{ArrowDown}');
  expect(leaveDown).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(field).toHaveValue('');
});
