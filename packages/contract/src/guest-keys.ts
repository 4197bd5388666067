/**
 * Keys of a keyboard by their name in Linux (`KEY_` left out), with the code that libvirt's
 * VIR_KEYCODE_SET_LINUX has for them.
 *
 * @see include/uapi/linux/input-event-codes.h of the kernel
 */
export const guestKeyCodes = {
  ...numbered(['ESC', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'MINUS', 'EQUAL'], 1),
  ...numbered(['BACKSPACE', 'TAB', 'Q', 'W', 'E', 'R', 'T', 'Y', 'U', 'I', 'O', 'P'], 14),
  ...numbered(['LEFTBRACE', 'RIGHTBRACE', 'ENTER', 'LEFTCTRL'], 26),
  ...numbered(['A', 'S', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'SEMICOLON', 'APOSTROPHE'], 30),
  ...numbered(['GRAVE', 'LEFTSHIFT', 'BACKSLASH', 'Z', 'X', 'C', 'V', 'B', 'N', 'M'], 41),
  ...numbered(['COMMA', 'DOT', 'SLASH', 'RIGHTSHIFT', 'KPASTERISK', 'LEFTALT', 'SPACE'], 51),
  ...numbered(['CAPSLOCK', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'], 58),
  ...numbered(['NUMLOCK', 'SCROLLLOCK'], 69),
  ...numbered(['F11', 'F12'], 87),
  ...numbered(['KPENTER', 'RIGHTCTRL', 'KPSLASH', 'SYSRQ', 'RIGHTALT'], 96),
  ...numbered(['HOME', 'UP', 'PAGEUP', 'LEFT', 'RIGHT', 'END', 'DOWN', 'PAGEDOWN'], 102),
  ...numbered(['INSERT', 'DELETE'], 110),
  ...numbered(['POWER'], 116),
  ...numbered(['PAUSE'], 119),
  ...numbered(['LEFTMETA', 'RIGHTMETA', 'COMPOSE'], 125),
  ...numbered(['SLEEP', 'WAKEUP'], 142),
};
export type GuestKey = keyof typeof guestKeyCodes;

/** Neighbouring keys have neighbouring codes. */
function numbered<const K extends string>(keys: readonly K[], first: number): Record<K, number> {
  return Object.fromEntries(keys.map((key, index) => [key, first + index])) as Record<K, number>;
}

export const guestKeys = Object.keys(guestKeyCodes) as [GuestKey, ...GuestKey[]];

const functionKeys = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'] as const;

export interface KeyCombination {
  readonly label: string;
  /** What it does in most guests. */
  readonly meaning: string;
  readonly keys: readonly GuestKey[];
}

/** Combinations that the browser or its desktop would keep for itself. */
export const keyCombinations: readonly KeyCombination[] = [
  {
    label: 'Ctrl Alt Del',
    meaning: 'Sign-in screen of Windows; restart of Linux',
    keys: ['LEFTCTRL', 'LEFTALT', 'DELETE'],
  },
  {
    label: 'Ctrl Alt Backspace',
    meaning: 'End the graphical session, where the guest allows it',
    keys: ['LEFTCTRL', 'LEFTALT', 'BACKSPACE'],
  },
  ...functionKeys.map((key, index) => ({
    label: `Ctrl Alt ${key}`,
    meaning: `Virtual terminal ${index + 1}`,
    keys: ['LEFTCTRL', 'LEFTALT', key] as const,
  })),
  { label: 'Alt Tab', meaning: 'Next window', keys: ['LEFTALT', 'TAB'] },
  { label: 'Alt F4', meaning: 'Close the window', keys: ['LEFTALT', 'F4'] },
  { label: 'Super L', meaning: 'Lock the screen', keys: ['LEFTMETA', 'L'] },
  { label: 'Print', meaning: 'Picture of the screen', keys: ['SYSRQ'] },
  {
    label: 'SysRq S',
    meaning: 'Linux: write all disks',
    keys: ['LEFTALT', 'SYSRQ', 'S'],
  },
  {
    label: 'SysRq U',
    meaning: 'Linux: make all disks read-only',
    keys: ['LEFTALT', 'SYSRQ', 'U'],
  },
  {
    label: 'SysRq B',
    meaning: 'Linux: restart at once, without writing disks',
    keys: ['LEFTALT', 'SYSRQ', 'B'],
  },
  { label: 'Enter', meaning: 'Wake the screen', keys: ['ENTER'] },
  { label: 'Escape', meaning: 'Leave a menu', keys: ['ESC'] },
];
