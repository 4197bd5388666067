import { FitAddon } from '@xterm/addon-fit';
import { SearchAddon } from '@xterm/addon-search';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal } from '@xterm/xterm';
import { confirm } from '../../../shared/ui/confirm.ts';
import { withAdoptedStyles } from './adopted-styles.ts';
import { hasGraphicsCard } from './graphics-card.ts';
import { terminalTheme } from './terminal-theme.ts';

export interface OpenedTerminal {
  readonly terminal: Terminal;
  readonly search: SearchAddon;
  setLook(look: TerminalLook): void;
  /** Columns and rows that fill the place; does nothing while the place has no size. */
  fit(): void;
  dispose(): void;
}

export interface TerminalLook {
  readonly fontSizePx: number;
  readonly dark: boolean;
  readonly screenReader: boolean;
  readonly readOnly: boolean;
}

const scrollbackLines = 5_000;

/** The guest writes what it likes: show where a link leads before it opens. */
async function openLink(event: MouseEvent, uri: string): Promise<void> {
  event.preventDefault();
  const sure = await confirm({
    title: 'Open a link from the guest?',
    body: `${uri} was written by the guest and leads away from Guesthouse.`,
    confirmLabel: 'Open in a new tab',
    danger: false,
  });
  if (sure) window.open(uri, '_blank', 'noopener,noreferrer');
}

/** The graphics card draws where there is one; xterm's own renderer where there is none. */
async function drawWithGraphics(terminal: Terminal, isDisposed: () => boolean): Promise<void> {
  if (!hasGraphicsCard()) return;
  const { WebglAddon } = await import('@xterm/addon-webgl');
  if (isDisposed()) return;
  const addon = new WebglAddon();
  addon.onContextLoss(() => withAdoptedStyles(() => addon.dispose()));
  try {
    withAdoptedStyles(() => terminal.loadAddon(addon));
  } catch {
    withAdoptedStyles(() => addon.dispose());
  }
}

/** A terminal in `place`, with everything that it opened behind one `dispose`. */
export function openTerminal(place: HTMLElement, look: TerminalLook): OpenedTerminal {
  const terminal = new Terminal({
    allowProposedApi: true,
    cursorBlink: false,
    fontFamily: getComputedStyle(place).getPropertyValue('--gh-mono'),
    fontSize: look.fontSizePx,
    lineHeight: 1.15,
    scrollback: scrollbackLines,
    screenReaderMode: look.screenReader,
    disableStdin: look.readOnly,
    theme: terminalTheme(look.dark),
    minimumContrastRatio: 4.5,
  });
  const fitAddon = new FitAddon();
  const search = new SearchAddon();
  const unicode = new Unicode11Addon();
  const links = new WebLinksAddon((event, uri) => void openLink(event, uri));
  for (const addon of [fitAddon, search, unicode, links]) terminal.loadAddon(addon);
  terminal.unicode.activeVersion = '11';
  withAdoptedStyles(() => terminal.open(place));
  // Says from outside, to whoever measures, that the buffer has taken in what was written.
  terminal.onWriteParsed(() => {
    place.dispatchEvent(new CustomEvent('terminal:parsed', { bubbles: true }));
  });

  const fit = () => {
    if (place.clientWidth > 0 && place.clientHeight > 0) fitAddon.fit();
  };
  let disposed = false;
  void drawWithGraphics(terminal, () => disposed);
  return {
    terminal,
    search,
    setLook({ fontSizePx, dark, screenReader, readOnly }) {
      terminal.options.fontSize = fontSizePx;
      terminal.options.theme = terminalTheme(dark);
      terminal.options.screenReaderMode = screenReader;
      terminal.options.disableStdin = readOnly;
      fit();
    },
    fit,
    dispose() {
      disposed = true;
      terminal.dispose();
    },
  };
}
