import { describe, expect, it } from 'vitest';
import { domainActionOptions } from './domain-action-options.ts';
import { actionLabel, actionPhrase } from './domain-action-words.ts';
import { domainActions } from './domain-action.ts';
import { domainNameSchema } from './domain-name.ts';
import { guestKeyCodes, keyCombinations } from './guest-keys.ts';
import { hostPathSchema } from './host-path.ts';

describe('paths on a host', () => {
  it.each(['/var/tmp/web-1.save', '/srv/ä ö.dump', '/a', '/device/x'])('takes %s', (path) => {
    expect(hostPathSchema.safeParse(path).success).toBe(true);
  });

  it.each([
    ...['', '/', 'relative', './x', '/a/../etc/passwd', '/a/./b', '/a//b', '/a/', '/a\0b', '/a\nb'],
    ...['/dev/sda', '/proc/1/mem', '/sys', '/dev', `/${'x'.repeat(4096)}`, `/${'ä'.repeat(2048)}`],
  ])('refuses %j', (path) => {
    expect(hostPathSchema.safeParse(path).success).toBe(false);
  });
});

it.each(['', ' ', '.', '..', 'a/b', 'a\nb', 'x'.repeat(201)])('refuses the name %j', (name) => {
  expect(domainNameSchema.safeParse(name).success).toBe(false);
});

describe('options', () => {
  it('may be left out where they have defaults', () => {
    expect(domainActionOptions.start.parse(undefined)).toEqual({
      paused: false,
      bypassCache: false,
      forceBoot: false,
    });
    expect(domainActionOptions.delete.parse({})).toMatchObject({ disks: [], removeNvram: false });
    expect(domainActionOptions.save.safeParse(undefined).success).toBe(false);
  });

  it('refuse what they do not know', () => {
    for (const action of domainActions)
      expect(domainActionOptions[action].safeParse({ surprise: 1 }).success).toBe(false);
  });

  it('take compressed dumps only of memory', () => {
    const dump = { path: '/x', format: 'kdump-zlib' };
    expect(domainActionOptions['core-dump'].safeParse(dump).success).toBe(false);
    const memory = { ...dump, memoryOnly: true };
    expect(domainActionOptions['core-dump'].safeParse(memory).success).toBe(true);
  });
});

it('has words for every action', () => {
  for (const action of domainActions) {
    expect(actionLabel(action)).toMatch(/^[A-Z]/);
    expect(actionPhrase(action, '$&')).toContain('$&');
  }
});

it("numbers keys as Linux does, which is libvirt's way too", () => {
  expect(guestKeyCodes).toMatchObject({
    ...{ ESC: 1, ENTER: 28, LEFTCTRL: 29, A: 30, LEFTSHIFT: 42, LEFTALT: 56, SPACE: 57, F1: 59 },
    ...{ F10: 68, F11: 87, F12: 88, SYSRQ: 99, RIGHTALT: 100, UP: 103, DELETE: 111, LEFTMETA: 125 },
    ...{ POWER: 116, PAUSE: 119, SLEEP: 142, WAKEUP: 143 },
  });
  const codes = Object.values(guestKeyCodes);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { keys } of keyCombinations) {
    const parsed = domainActionOptions['send-keys'].safeParse({ keys });
    expect(parsed.success).toBe(true);
  }
});
