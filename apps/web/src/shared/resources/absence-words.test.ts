import type { ResourceCoverage } from '@guesthouse/contract/resource';
import { expect, it } from 'vitest';
import { aHost } from '../../testing/summaries.ts';
import { absenceWords } from './absence-words.ts';

const host = aHost();
const covered = (change: Partial<ResourceCoverage>): ResourceCoverage => ({
  hostId: host.hostId,
  parent: null,
  state: 'read',
  reason: null,
  total: null,
  ...change,
});

it('tells what was removed from what was not read', () => {
  expect(absenceWords('network', host, covered({}))).toMatchObject({
    title: 'This network is not there',
    why: expect.stringContaining('was removed'),
  });
  const away = aHost({ state: 'unreachable' });
  expect(absenceWords('network', away, covered({}))).toMatchObject({
    title: 'This network has not been read',
  });
  const failed = covered({ state: 'failed', reason: 'No answer.' });
  expect(absenceWords('network', host, failed)).toMatchObject({
    title: 'This network has not been read',
    why: expect.stringContaining('No answer.'),
  });
  expect(absenceWords('network', undefined, undefined).why).toContain('not in the list');
});
