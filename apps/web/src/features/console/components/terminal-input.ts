import type { Terminal } from '@xterm/xterm';
import { confirm } from '../../../shared/ui/confirm.ts';
import { copyText } from '../../../shared/ui/copy-text.ts';
import { toastError } from '../../../shared/ui/toasts.ts';
import type { ConsoleSeat } from '../api/console-seat.ts';
import { bytesOfBinary, planPaste } from '../model/paste-plan.ts';

interface Keys {
  readonly onFind: () => void;
  readonly onLeave: () => void;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

/** Sends a paste: refused above the limit, asked about when it has several lines. */
export async function paste(text: string, terminal: Terminal, seat: ConsoleSeat): Promise<void> {
  const plan = planPaste(text, terminal.modes.bracketedPasteMode);
  if (plan.kind === 'refused') {
    const limit = kilobytes(plan.limitBytes);
    const reason = `It has ${kilobytes(plan.bytes)}; a console takes at most ${limit} at once. Nothing was sent.`;
    toastError('The paste is too large', new Error(reason));
    return;
  }
  if (plan.lines > 1) {
    const sure = await confirm({
      title: `Paste ${plan.lines} lines?`,
      body: 'The guest may carry out each line as it arrives.',
      confirmLabel: `Paste ${plan.lines} lines`,
      danger: false,
    });
    terminal.focus();
    if (!sure) return;
  }
  await seat.input(plan.data).catch((error: unknown) => toastError('The paste stopped', error));
}

async function pasteFromClipboard(terminal: Terminal, seat: ConsoleSeat): Promise<void> {
  try {
    await paste(await navigator.clipboard.readText(), terminal, seat);
  } catch (error) {
    toastError('The browser does not let this page read the clipboard', error);
  }
}

/** Ctrl+Shift keys are the page's, as in every terminal; all others are the guest's. */
function handleKeys(terminal: Terminal, seat: ConsoleSeat, { onFind, onLeave }: Keys): void {
  const actions: Partial<Record<string, () => void>> = {
    KeyC: () => void copyText(terminal.getSelection(), 'Copied'),
    KeyV: () => void pasteFromClipboard(terminal, seat),
    KeyF: onFind,
    Escape: onLeave,
  };
  terminal.attachCustomKeyEventHandler((event) => {
    if (!(event.ctrlKey && event.shiftKey)) return true;
    const action = actions[event.code];
    if (!action) return true;
    event.preventDefault();
    if (event.type === 'keydown') action();
    return false;
  });
}

/** Brings keys, binary reports and pastes from the terminal to the guest. */
export function connectInput(
  terminal: Terminal,
  seat: ConsoleSeat,
  keys: Keys & { readonly place: HTMLElement },
): () => void {
  const encoder = new TextEncoder();
  // A key that did not arrive: the state line says why.
  const send = (data: Uint8Array) => void seat.input(data).catch(() => undefined);
  const onData = terminal.onData((text) => send(encoder.encode(text)));
  const onBinary = terminal.onBinary((text) => send(bytesOfBinary(text)));
  handleKeys(terminal, seat, keys);
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void paste(event.clipboardData?.getData('text/plain') ?? '', terminal, seat);
  };
  // Before xterm's own, which would send everything at once.
  keys.place.addEventListener('paste', onPaste, { capture: true });
  return () => {
    keys.place.removeEventListener('paste', onPaste, { capture: true });
    onData.dispose();
    onBinary.dispose();
  };
}
