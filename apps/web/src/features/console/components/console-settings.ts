import { createStore, useStore } from '../../../shared/lib/external-store.ts';

export interface ConsoleSettings {
  readonly fontSizePx: number;
  readonly screenReader: boolean;
}

const storageKey = 'guesthouse.console';
const sizes = { least: 9, most: 24, usual: 13 };

function clampSize(sizePx: unknown): number {
  if (typeof sizePx !== 'number' || !Number.isFinite(sizePx)) return sizes.usual;
  return Math.max(sizes.least, Math.min(sizes.most, Math.round(sizePx)));
}

function stored(): ConsoleSettings {
  try {
    const value = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<ConsoleSettings>;
    return { fontSizePx: clampSize(value.fontSizePx), screenReader: value.screenReader === true };
  } catch {
    return { fontSizePx: sizes.usual, screenReader: false };
  }
}

const settings = createStore(stored());

export function changeConsoleSettings(change: Partial<ConsoleSettings>): void {
  const next = { ...settings.get(), ...change };
  settings.set({ ...next, fontSizePx: clampSize(next.fontSizePx) });
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings.get()));
  } catch {
    // Without storage the settings last as long as the page.
  }
}

export function useConsoleSettings(): ConsoleSettings {
  return useStore(settings);
}
