import { expect, it } from 'vitest';
import { lifecycleHappening, lifecycleNames } from '../libvirt/happenings/happening.ts';
import { happeningWords } from './happening-words-mapper.ts';

it('has words for every lifecycle event and detail of libvirt, and for newer ones', () => {
  for (const event of lifecycleNames.keys())
    for (let detail = 0; detail < 10; detail += 1) {
      const happening = lifecycleHappening(event, detail);
      if (!happening) throw new Error(`no happening for ${event}`);
      expect(happeningWords(happening).text).toMatch(/^It/);
    }
  expect(lifecycleHappening(lifecycleNames.length, 0)).toBeNull();
});

it('alarms for what went wrong', () => {
  const tone = (event: number, detail: number) => {
    const happening = lifecycleHappening(event, detail);
    return happening && happeningWords(happening).tone;
  };
  expect(tone(lifecycleNames.indexOf('stopped'), 5)).toBe('bad');
  expect(tone(lifecycleNames.indexOf('started'), 0)).toBe('good');
  expect(
    happeningWords({ kind: 'io-error', path: '/a', action: 'pause', reason: 'enospc' }),
  ).toMatchObject({ tone: 'bad', text: 'Error on /a: enospc (action: pause)' });
});
