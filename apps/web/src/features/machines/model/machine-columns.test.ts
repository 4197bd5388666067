import { describe, expect, it } from 'vitest';
import { moveColumn, shownColumns, toggleColumn } from './machine-columns.ts';

describe('the columns', () => {
  it('are as they were kept, without those that no longer exist, and never without the name', () => {
    expect(shownColumns(['cpu', 'gone', 'cpu', 'state'])).toEqual(['name', 'cpu', 'state']);
    expect(shownColumns(['host', 'name'])).toEqual(['host', 'name']);
    expect(shownColumns(undefined)).toContain('addresses');
  });

  it('come and go, except for the name', () => {
    expect(toggleColumn(['name', 'cpu'], 'cpu')).toEqual(['name']);
    expect(toggleColumn(['name'], 'cpu')).toEqual(['name', 'cpu']);
    expect(toggleColumn(['name'], 'name')).toEqual(['name']);
  });

  it('move to any place, and nowhere else', () => {
    expect(moveColumn(['name', 'cpu', 'mem'], 'name', 2)).toEqual(['cpu', 'mem', 'name']);
    expect(moveColumn(['name', 'cpu', 'mem'], 'mem', 0)).toEqual(['mem', 'name', 'cpu']);
    expect(moveColumn(['name', 'cpu'], 'cpu', 2)).toEqual(['name', 'cpu']);
    expect(moveColumn(['name', 'cpu'], 'mem', 0)).toEqual(['name', 'cpu']);
  });
});
