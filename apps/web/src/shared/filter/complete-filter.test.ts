import { describe, expect, it } from 'vitest';
import { completeFilter } from './complete-filter.ts';
import { parcelFilter } from './testing/parcels.ts';

const suggest = (field: string) => (field === 'label' ? ['red', 'big red'] : []);
const offered = (text: string, caret = text.length) =>
  completeFilter(text, caret, parcelFilter, suggest)?.options.map(({ insert }) => insert) ?? [];

describe('completion', () => {
  it.each([
    ['la', ['label:']],
    ['-la', ['label:']],
    ['mem', ['mem>']],
    ['memo', ['mem>']],
    ['l', ['label:', 'load>']],
    ['box', []],
    ['state:', ['open', 'shut']],
    ['state:s', ['shut']],
    ['state:shut', []],
    ['state:shut,o', ['open']],
    ['label:', ['red', '"big red"']],
    ['label:big', ['"big red"']],
    ['fragile:', ['yes', 'no']],
    ['load>', ['80', '50%']],
    ['load>8', []],
    ['"lab', []],
  ])('%s offers %o', (text, expected) => expect(offered(text)).toEqual(expected));

  it('looks at what stands before the caret', () => {
    expect(offered('la box', 2)).toEqual(['label:']);
    expect(completeFilter('x -la', 5, parcelFilter)).toMatchObject({ start: 3, end: 5 });
  });

  it('offers every field after a space', () => expect(offered('box ')).toHaveLength(8));
});
