import type { DomainUuid } from '@guesthouse/contract/ids';
import { expect, it } from 'vitest';
import { domainFacts, someUuid } from './testing/facts.ts';
import { unannouncedChanges } from './unannounced-change-rules.ts';

const summary = {
  ...domainFacts({ autostart: true, hasManagedSave: false }).summary,
  stateSince: '2026-01-01T00:00:00.000Z',
  activeSince: null,
  revision: 1,
};
const none = new Set<DomainUuid>();
const some = new Set([someUuid]);

it.each([
  ['nothing', some, none, []],
  ['autostart switched off', none, none, [someUuid]],
  ['an image saved', some, some, [someUuid]],
] as const)('finds %s', (_, autostart, managedSave, found) => {
  expect(unannouncedChanges([summary], { autostart, managedSave })).toEqual(found);
});
