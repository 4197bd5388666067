import type { CredentialKind, HostPrompt } from '@guesthouse/contract/host';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { TextField } from '../../../shared/ui/text-field.tsx';

interface Props {
  readonly username: UseFormRegisterReturn;
  readonly password: UseFormRegisterReturn;
  /** What the host asked for, in its own words; where it did not, both may be given. */
  readonly prompts: readonly HostPrompt[];
  readonly problems?: Partial<Record<CredentialKind, string | undefined>>;
}

/** User name and password for a host that asks. */
export function CredentialFields({ username, password, prompts, problems = {} }: Props) {
  const askedFor = (kind: CredentialKind) => prompts.find((prompt) => prompt.kind === kind);
  const shows = (kind: CredentialKind) => prompts.length === 0 || askedFor(kind) !== undefined;
  const help = (kind: CredentialKind) => {
    const words = askedFor(kind)?.text;
    return words ? { help: `The host asks: ${words}` } : {};
  };
  return (
    <>
      {shows('username') && (
        <TextField
          label="User name"
          autoComplete="off"
          autoCapitalize="none"
          problem={problems.username}
          {...help('username')}
          {...username}
        />
      )}
      {shows('password') && (
        <TextField
          label="Password"
          type="password"
          autoComplete="off"
          problem={problems.password}
          {...help('password')}
          {...password}
        />
      )}
    </>
  );
}
