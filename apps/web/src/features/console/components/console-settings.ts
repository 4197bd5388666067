import { createHabit } from '../../../shared/session/account-habit.ts';

export interface ConsoleSettings {
  readonly fontSizePx: number;
  readonly screenReader: boolean;
}

const sizes = { least: 9, most: 24, usual: 13 };

function clampSize(sizePx: unknown): number {
  if (typeof sizePx !== 'number' || !Number.isFinite(sizePx)) return sizes.usual;
  return Math.max(sizes.least, Math.min(sizes.most, Math.round(sizePx)));
}

function parse(text: string | null): ConsoleSettings {
  try {
    const value = JSON.parse(text ?? '{}') as Partial<ConsoleSettings>;
    return { fontSizePx: clampSize(value.fontSizePx), screenReader: value.screenReader === true };
  } catch {
    return { fontSizePx: sizes.usual, screenReader: false };
  }
}

const useHabit = createHabit('console', parse, (settings) => JSON.stringify(settings));

export function useConsoleSettings() {
  const [settings, set] = useHabit();
  const change = (changed: Partial<ConsoleSettings>) => {
    const next = { ...settings, ...changed };
    set({ ...next, fontSizePx: clampSize(next.fontSizePx) });
  };
  return [settings, change] as const;
}
