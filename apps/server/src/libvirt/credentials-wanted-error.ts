import type { HostPrompt } from '@guesthouse/contract/host';

/** A host asked for credentials, and refused the connection for want of them or with them. */
export class CredentialsWantedError extends Error {
  override readonly name = 'CredentialsWantedError';
  readonly prompts: readonly HostPrompt[];
  /** False where there was nothing to answer with. */
  readonly answered: boolean;

  constructor(prompts: readonly HostPrompt[], answered: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : 'The host refused.', { cause });
    this.prompts = prompts;
    this.answered = answered;
  }
}
