import { describe, expect, it } from 'vitest';
import {
  byAmount,
  byText,
  formatTableSort,
  parseTableSort,
  sortRows,
  type SortRules,
} from './table-sort.ts';

interface Row {
  readonly name: string | null;
  readonly size: number | null;
}

const rules: SortRules<Row, 'name' | 'size'> = {
  default: { key: 'name', descending: false },
  ties: byText(({ name }) => name),
  comparisons: { name: byText(({ name }) => name), size: byAmount(({ size }) => size) },
};

describe('the order in the address', () => {
  it.each([
    [undefined, 'name', false],
    ['size', 'size', false],
    ['-size', 'size', true],
    ['constructor', 'name', false],
    ['-name', 'name', true],
  ])('%s is by %s', (text, key, descending) => {
    const sort = parseTableSort(text, rules);
    expect(sort).toEqual({ key, descending });
    expect(parseTableSort(formatTableSort(sort, rules), rules)).toEqual(sort);
  });
});

it('orders as people count, and puts the unknown last', () => {
  const rows: Row[] = [
    { name: 'disk-10', size: 5 },
    { name: null, size: null },
    { name: 'disk-2', size: 5 },
    { name: 'a', size: 9 },
  ];
  const names = (key: 'name' | 'size') =>
    sortRows(rows, { key, descending: false }, rules).map(({ name }) => name);
  expect(names('name')).toEqual(['a', 'disk-2', 'disk-10', null]);
  expect(names('size')).toEqual(['a', 'disk-2', 'disk-10', null]);
});
