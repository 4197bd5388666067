import { ConnectCredentialType } from './generated/enums.ts';
import type { Addon, QuestionBox } from './native.ts';

/** One thing that a host wants to know of whoever connects. */
export interface CredentialRequest {
  readonly type: ConnectCredentialType;
  /** What to show to the person who answers. It may come from the host: not to be trusted. */
  readonly prompt: string;
  /** What the answer is for or made from: often the host's name. */
  readonly challenge: string | null;
  /** Taken when the answer is null. */
  readonly default: string | null;
}

/** Null takes the default, where there is one. */
export type CredentialAnswer = string | null;

export interface AuthenticateContext {
  /** Aborted when an answer is no longer wanted: the open was aborted, or took too long. */
  readonly signal: AbortSignal;
}

/**
 * Answers the requests of a host, in their order. It may be called several times for one open, each
 * time with one or more requests. To throw is to refuse: the open then fails, with what was thrown
 * as the `cause` of its error.
 */
export type Authenticate = (
  requests: readonly CredentialRequest[],
  context: AuthenticateContext,
) => readonly CredentialAnswer[] | Promise<readonly CredentialAnswer[]>;

/** What virsh answers, too. `USERNAME` is not among them: SASL would ask for a second name. */
export const defaultCredentialTypes: readonly ConnectCredentialType[] = [
  ConnectCredentialType.AUTHNAME,
  ConnectCredentialType.ECHOPROMPT,
  ConnectCredentialType.REALM,
  ConnectCredentialType.PASSPHRASE,
  ConnectCredentialType.NOECHOPROMPT,
];

type RawRequest = readonly [
  type: number,
  prompt: string,
  challenge: string | null,
  fallback: string | null,
];

const authenticators = new Map<number, Authenticator>();
let nextToken = 1;

/** Called by the addon when an opener thread waits for credentials. */
export function dispatchAuthentication(
  token: number,
  question: QuestionBox,
  requests: readonly RawRequest[],
): void {
  // One that is gone answers by dropping the question, which refuses it.
  void authenticators.get(token)?.ask(question, requests);
}

/** Answers the questions of one open. */
export class Authenticator {
  readonly token = nextToken++;
  /** Why a question was refused. */
  refusal: unknown;
  readonly #authenticate: Authenticate;
  readonly #answer: Addon['answer'];
  readonly #abort = new AbortController();

  constructor(authenticate: Authenticate, answer: Addon['answer']) {
    this.#authenticate = authenticate;
    this.#answer = answer;
    authenticators.set(this.token, this);
  }

  /** Never rejects. */
  async ask(question: QuestionBox, raw: readonly RawRequest[]): Promise<void> {
    try {
      const requests = raw.map(readRequest);
      const answers = await this.#authenticate(requests, { signal: this.#abort.signal });
      this.#answer(question, checkedAnswers(answers, requests));
    } catch (error) {
      this.refusal = error;
      this.#answer(question, null);
    }
  }

  /** The open is over. One that failed needs no answers any more. */
  end(failed: boolean): void {
    authenticators.delete(this.token);
    if (failed) this.#abort.abort();
  }
}

const readRequest = ([type, prompt, challenge, fallback]: RawRequest): CredentialRequest => ({
  type: type as ConnectCredentialType,
  prompt,
  challenge,
  default: fallback,
});

/** The messages name places and never answers. */
function checkedAnswers(
  answers: unknown,
  requests: readonly CredentialRequest[],
): readonly CredentialAnswer[] {
  if (!Array.isArray(answers) || answers.length !== requests.length)
    throw new TypeError(`authenticate was to answer ${requests.length} requests with an array`);
  for (const [index, request] of requests.entries()) {
    const answer: unknown = answers[index];
    if (answer === null ? !mayBeNull(request) : typeof answer !== 'string' || answer.includes('\0'))
      throw new TypeError(`answer ${index} is neither text without NUL characters nor a default`);
  }
  return answers as readonly CredentialAnswer[];
}

/** libvirt fails without a word of why when a credential is missing. An external one has no text. */
const mayBeNull = (request: CredentialRequest): boolean =>
  request.default !== null || request.type === ConnectCredentialType.EXTERNAL;
