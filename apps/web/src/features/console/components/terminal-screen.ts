import type { Terminal } from '@xterm/xterm';
import type { Screen } from '../api/console-seat.ts';

/** The terminal as the place where a console's bytes are drawn. */
export function terminalScreen(terminal: Terminal): Screen {
  return {
    replace(scrollback) {
      terminal.reset();
      terminal.write(scrollback);
    },
    write: (data, drawn) => terminal.write(data, drawn),
    // On a line of its own, dimmed, and never mistaken for the guest's words.
    note: (text) => terminal.write(`\r\n\u001b[2m[${text}]\u001b[0m\r\n`),
  };
}
