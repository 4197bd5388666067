import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFilter } from './compile-filter.ts';
import { completeFilter } from './complete-filter.ts';
import { readTerms } from './read-terms.ts';
import { aParcel, parcelFilter } from './testing/parcels.ts';
import { quoteWord, withoutTerms, writeField } from './write-terms.ts';

const isField = (name: string) => ['state', 'label', 'load', 'mem'].includes(name.toLowerCase());
const pieces = fc.constantFrom(
  'state',
  'label',
  'load',
  ':',
  '>',
  '>=',
  '-',
  '"',
  '\\',
  ',',
  ' ',
  'a',
  '%',
  '9',
  'é',
  '\t',
);
const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read to its end: terms in order, apart, and only white space between', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, values } of readTerms(text, isField)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          for (const value of values) {
            expect(value.start).toBeGreaterThanOrEqual(start);
            expect(value.end).toBeLessThanOrEqual(end);
          }
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('compiles, and every problem lies inside it with words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, matches } = compileFilter(text, parcelFilter);
        expect(typeof matches(aParcel())).toBe('boolean');
        for (const { start, end, message } of problems) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  it('can be completed anywhere without losing what stands before', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, place) => {
        const caret = Math.min(place, text.length);
        const completion = completeFilter(text, caret, parcelFilter, () => ['a', 'b c']);
        if (!completion) return;
        expect(completion.end).toBe(caret);
        expect(completion.start).toBeLessThanOrEqual(caret);
        expect(completion.options.length).toBeGreaterThan(0);
      }),
    );
  });

  it('loses exactly the terms that are taken out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = readTerms(text, isField);
        const closed = terms.filter(({ end }) => end < text.length || !text.includes('"'));
        const states = closed.filter(({ field }) => field?.toLowerCase() === 'state');
        if (closed.length !== terms.length) return;
        const rest = readTerms(withoutTerms(text, states), isField);
        expect(rest).toHaveLength(terms.length - states.length);
      }),
    );
  });
});

describe('what is written', () => {
  it('is read again as it was meant', () => {
    const value = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const [term, ...more] = readTerms(writeField('label', values), isField);
        expect(more).toEqual([]);
        expect(term?.values.map(({ text }) => text)).toEqual(values);
      }),
    );
  });

  it('stays a word whatever it looks like', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom('state:x', '-a', '-', 'load>3', '"'),
    );
    fc.assert(
      fc.property(word, (text) => {
        const [term, ...more] = readTerms(quoteWord(text), isField);
        expect(more).toEqual([]);
        expect(term).toMatchObject({ field: null, negated: false, values: [{ text }] });
      }),
    );
  });
});
