import type { CredentialKind, HostPrompt } from '@guesthouse/contract/host';
import type { HostCredentials } from '@guesthouse/contract/host-setup';

/** One of libvirt's questions, with its virConnectCredentialType. */
export interface CredentialQuestion {
  readonly type: number;
  readonly prompt: string;
  /** What to take where nothing is answered. */
  readonly fallback: string | null;
}

/** Of virConnectCredentialType: AUTHNAME, PASSPHRASE, NOECHOPROMPT. */
const kinds: Readonly<Record<number, CredentialKind>> = {
  2: 'username',
  5: 'password',
  7: 'password',
};

/** The realm of SASL: what the host proposes will do. */
const realm = 8;

/** ESX asks for a user name with it, and ssh whether to trust a key, for which nobody is there to say yes. */
const echoPrompt = 6;

export interface CredentialAnswers {
  /** One for each question; null where there is no answer to one of them, and so none at all. */
  readonly answers: readonly string[] | null;
  /** What was asked, for whoever is to give it. */
  readonly prompts: readonly HostPrompt[];
}

const maximumPromptLength = 200;

export function answerQuestions(
  questions: readonly CredentialQuestion[],
  credentials: HostCredentials | null,
): CredentialAnswers {
  const answers = questions.map((question) => answerTo(question, credentials));
  return {
    answers: answers.every((answer) => answer !== null) ? answers : null,
    prompts: questions.flatMap(({ type, prompt }): HostPrompt[] => {
      const kind = kindOf(type, prompt);
      return kind ? [{ kind, text: prompt.trim().slice(0, maximumPromptLength) }] : [];
    }),
  };
}

function kindOf(type: number, prompt: string): CredentialKind | null {
  if (type === echoPrompt) return /user ?name/i.test(prompt) ? 'username' : null;
  return kinds[type] ?? null;
}

function answerTo(
  { type, prompt, fallback }: CredentialQuestion,
  credentials: HostCredentials | null,
): string | null {
  const kind = kindOf(type, prompt);
  if (kind !== null) return credentials?.[kind] ?? null;
  return type === realm ? (fallback ?? '') : null;
}
