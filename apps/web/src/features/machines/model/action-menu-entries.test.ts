import { domainActions } from '@guesthouse/contract/domain-action';
import { expect, it } from 'vitest';
import { actionSections, entryControl, commonReason } from './action-menu-entries.ts';

const entries = actionSections({ autostart: false }).flatMap((section) => section.entries);

it('offers every action there is, each entry once', () => {
  expect(new Set(entries.flatMap(({ actions }) => actions))).toEqual(new Set(domainActions));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
});

it('says what autostart will be', () => {
  const on = actionSections({ autostart: true }).flatMap((section) => section.entries);
  const autostart = on.find(({ id }) => id === 'set-autostart');
  expect(autostart).toMatchObject({ label: 'Turn autostart off', options: { autostart: false } });
});

it('can be used when any of its actions can', () => {
  const ask = entries.find(({ id }) => id === 'ask-guest');
  if (!ask) throw new Error('no entry');
  expect(
    entryControl(ask, (action) =>
      action === 'reboot' ? { can: true } : { can: false, reason: 'No.' },
    ),
  ).toEqual({ can: true });
  expect(entryControl(ask, (action) => ({ can: false, reason: `${action} no.` }))).toEqual({
    can: false,
    reason: 'shutdown no.',
  });
});

it('says once what most of them have in common', () => {
  const off = { can: false, reason: 'It is off.' } as const;
  const other = { can: false, reason: 'Else.' } as const;
  expect(commonReason([other, off, { can: true }, off])).toBe('It is off.');
  expect(commonReason([off, other])).toBeNull();
  expect(commonReason([{ can: true }])).toBeNull();
});
