import { guestKeyCodes, type GuestKey } from '@guesthouse/contract/guest-keys';

const mostKeys = 16;

/** How people and keyboards call keys that Linux has another name for. */
const otherNames: Readonly<Record<string, GuestKey>> = {
  CTRL: 'LEFTCTRL',
  CONTROL: 'LEFTCTRL',
  ALT: 'LEFTALT',
  ALTGR: 'RIGHTALT',
  SHIFT: 'LEFTSHIFT',
  SUPER: 'LEFTMETA',
  META: 'LEFTMETA',
  WIN: 'LEFTMETA',
  CMD: 'LEFTMETA',
  ESCAPE: 'ESC',
  RETURN: 'ENTER',
  DEL: 'DELETE',
  INS: 'INSERT',
  PGUP: 'PAGEUP',
  PGDN: 'PAGEDOWN',
  PRINT: 'SYSRQ',
  MENU: 'COMPOSE',
};

function keyOf(word: string): GuestKey | null {
  const name = word.toUpperCase().replace(/^KEY_/, '');
  if (Object.hasOwn(guestKeyCodes, name)) return name as GuestKey;
  return Object.hasOwn(otherNames, name) ? (otherNames[name] ?? null) : null;
}

export type TypedKeys =
  | { readonly keys: readonly GuestKey[]; readonly problem: null }
  | { readonly keys: null; readonly problem: string };

/** `ctrl+alt del`: names of keys with spaces or plus signs between them. */
export function readKeys(text: string): TypedKeys {
  const words = text.split(/[\s+]+/).filter((word) => word !== '');
  if (words.length === 0) return { keys: null, problem: 'Name at least one key.' };
  if (words.length > mostKeys)
    return { keys: null, problem: `At most ${mostKeys} keys can be pressed together.` };
  const keys: GuestKey[] = [];
  for (const word of words) {
    const key = keyOf(word);
    if (key === null) return { keys: null, problem: `There is no key “${word}”.` };
    keys.push(key);
  }
  return { keys, problem: null };
}
