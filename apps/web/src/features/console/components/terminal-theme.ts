import type { ITheme } from '@xterm/xterm';

const light: ITheme = {
  background: '#ffffff',
  foreground: '#14181f',
  cursor: '#14181f',
  cursorAccent: '#ffffff',
  selectionBackground: '#c9d8ff',
  scrollbarSliderBackground: '#14181f2e',
  scrollbarSliderHoverBackground: '#14181f4d',
  scrollbarSliderActiveBackground: '#14181f66',
  black: '#14181f',
  red: '#bb2318',
  green: '#12733f',
  yellow: '#875600',
  blue: '#2b53c4',
  magenta: '#8a3ea8',
  cyan: '#0b6f80',
  white: '#6b7480',
  brightBlack: '#566070',
  brightRed: '#c9372c',
  brightGreen: '#1a7a48',
  brightYellow: '#8f5f0a',
  brightBlue: '#3f64cf',
  brightMagenta: '#9650b3',
  brightCyan: '#177686',
  brightWhite: '#4b5563',
};

const dark: ITheme = {
  background: '#0f1216',
  foreground: '#e3e7ec',
  cursor: '#e3e7ec',
  cursorAccent: '#0f1216',
  selectionBackground: '#2b4273',
  scrollbarSliderBackground: '#e3e7ec2e',
  scrollbarSliderHoverBackground: '#e3e7ec4d',
  scrollbarSliderActiveBackground: '#e3e7ec66',
  black: '#262c34',
  red: '#ff7f75',
  green: '#4fc58a',
  yellow: '#e3b04b',
  blue: '#8fb0ff',
  magenta: '#d59cf0',
  cyan: '#56c4d8',
  white: '#c3cad3',
  brightBlack: '#7a8594',
  brightRed: '#ff9d95',
  brightGreen: '#7bd8a8',
  brightYellow: '#f0c878',
  brightBlue: '#b3c9ff',
  brightMagenta: '#e3bbf6',
  brightCyan: '#84d7e6',
  brightWhite: '#ffffff',
};

/** Sixteen colours that can be read on the page's own background. */
export function terminalTheme(isDark: boolean): ITheme {
  return isDark ? dark : light;
}
