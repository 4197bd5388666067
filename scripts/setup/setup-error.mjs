/** Something the person at the terminal has to do; the message says what, and no stack trace follows. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
