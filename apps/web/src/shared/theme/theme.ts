import { createStore, useStore } from '../lib/external-store.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Also read by public/theme-boot.js, before anything else runs. */
const storageKey = 'guesthouse.theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

const choiceStore = createStore<ThemeChoice>(storedChoice());
const darkStore = createStore(false);

function apply(): void {
  const choice = choiceStore.get();
  const dark = choice === 'dark' || (choice === 'system' && systemDark.matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
  darkStore.set(dark);
}

/** Follows the choice and the system from now on. */
export function startTheme(): void {
  apply();
  systemDark.addEventListener('change', apply);
}

export function chooseTheme(choice: ThemeChoice): void {
  choiceStore.set(choice);
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  apply();
}

export function useThemeChoice(): ThemeChoice {
  return useStore(choiceStore);
}

/** Whether the page is dark now; for what is drawn on a canvas. */
export function useIsDark(): boolean {
  return useStore(darkStore);
}
