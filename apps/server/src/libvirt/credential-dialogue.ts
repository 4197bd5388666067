import type { CredentialKind, HostPrompt } from '@guesthouse/contract/host';
import type { HostCredentials } from '@guesthouse/contract/host-setup';
import type { CredentialRequest } from '@guesthouse/libvirt';
import { answerQuestions } from './credential-rules.ts';

/** A host that asks more often than this in one attempt only repeats itself. */
const maximumQuestions = 8;

/** What a host asks during one attempt to connect, and what it is told. */
export class CredentialDialogue {
  readonly #credentials: HostCredentials | null;
  readonly #prompts = new Map<CredentialKind, HostPrompt>();
  #questions = 0;
  #answered = true;

  constructor(credentials: HostCredentials | null) {
    this.#credentials = credentials;
  }

  /** Each kind once: SASL may ask for the same again in a second step. */
  get prompts(): HostPrompt[] {
    return [...this.#prompts.values()];
  }

  /** False as soon as there was nothing to answer with. */
  get answered(): boolean {
    return this.#answered;
  }

  /** @throws Error to refuse, which ends the attempt */
  answer(requests: readonly CredentialRequest[]): readonly string[] {
    const questions = requests.map((request) => ({ ...request, fallback: request.default }));
    const { answers, prompts } = answerQuestions(questions, this.#credentials);
    for (const prompt of prompts) this.#prompts.set(prompt.kind, prompt);
    this.#questions += 1;
    if (answers !== null && this.#questions <= maximumQuestions) return answers;
    this.#answered = false;
    throw new Error('nothing to answer with');
  }
}
