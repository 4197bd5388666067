import type { ResourceCoverage } from '@guesthouse/contract/resource';
import { expect, it } from 'vitest';
import { aHost } from '../../testing/summaries.ts';
import { coverageNotes } from './coverage-words.ts';

const said = (
  coverage: Partial<ResourceCoverage> | null,
  host = aHost(),
): [string, boolean] | null => {
  const whole = { hostId: host.hostId, parent: null, reason: null, total: null } as const;
  const list = coverage ? [{ ...whole, state: 'read', ...coverage } as ResourceCoverage] : [];
  const [note] = coverageNotes(list, new Map([[host.hostId, host]]));
  return note ? [note.words, note.isTrouble] : null;
};

it('says nothing of a list that is complete', () => expect(said({})).toBeNull());

it.each<[Partial<ResourceCoverage> | null, [string, boolean]]>([
  [null, ['being read', false]],
  [{ state: 'reading' }, ['being read', false]],
  [{ state: 'unavailable', reason: 'No driver.' }, ['No driver.', false]],
  [{ state: 'failed', reason: 'No answer.' }, ['No answer.', true]],
])('of %o it says %o', (coverage, expected) => expect(said(coverage)).toEqual(expected));

it('does not take what was last seen for the present', () => {
  const away = aHost({ state: 'unreachable' });
  expect(said({}, away)).toEqual(['as last seen: the host is not connected', true]);
  expect(said(null, away)).toEqual(['not seen yet: the host is not connected', true]);
});
