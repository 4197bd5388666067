import { describe, expect, it } from 'vitest';
import { stateWords } from './domain-state-words.ts';
import { domainStateReasons, domainStates } from './domain-state.ts';

const all = domainStates.flatMap((state) =>
  domainStateReasons[state].map((reason) => [state, reason] as const),
);

describe.each(all)('%s, %s', (state, reason) => {
  it('has a name, a form, a colour and a sentence', () => {
    const words = stateWords(state, reason);
    expect(words.sentence).toMatch(/^[A-Zl].+\.$/);
    expect(words).toMatchObject({
      label: expect.any(String),
      shape: expect.any(String),
      tone: expect.any(String),
    });
  });
});

it('alarms for what went wrong, and for nothing else', () => {
  const alarming = all.filter(([state, reason]) => stateWords(state, reason).tone === 'bad');
  expect(alarming.map((pair) => pair.join(' '))).toEqual([
    ...['running crashed', 'running postcopy-failed', 'paused ioerror', 'paused watchdog'],
    ...['paused crashed', 'paused postcopy-failed', 'paused api-error'],
    ...['shutoff crashed', 'shutoff failed', 'crashed unknown', 'crashed panicked'],
  ]);
});

it('says only the state of a reason that is newer than the list', () => {
  expect(stateWords('running', 'teleported')).toEqual(stateWords('running', 'unknown'));
  expect(stateWords('running', 'constructor').reason).toBeNull();
});
