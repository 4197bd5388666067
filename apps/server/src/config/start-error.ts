/** What was asked for is clear, but this machine does not allow it: told without the usage. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
