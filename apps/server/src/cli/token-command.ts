import { tokenNameSchema, type ApiToken } from '@guesthouse/contract/account';
import { tokenIdSchema } from '@guesthouse/contract/ids';
import { roleSchema } from '@guesthouse/contract/account';
import { roles } from '@guesthouse/contract/permission';
import { Revocations } from '../access/revocations.ts';
import { TokenService } from '../accounts/token-service.ts';
import { ConfigError } from '../config/config-error.ts';
import { readOptions, tokenOptions } from '../config/read-options.ts';
import { readDataDir } from '../config/server-config.ts';
import { openStore } from '../store/open-store.ts';

interface Flags {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
}
type Run = (tokens: TokenService, words: readonly string[], flags: Flags) => Promise<string>;

const commands: Record<string, Run> = { create, list, revoke };

/**
 * `guesthouse token …`, also while the server runs: both use the same file. The server notices a
 * revoked token at its next use, and closes its live connections within seconds.
 * @returns what to print
 * @throws ConfigError, ProblemError
 */
export async function tokenCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const { values, positionals } = readOptions(args, tokenOptions);
  const [command = '', ...words] = positionals;
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new ConfigError('token takes create, list or revoke.');
  const store = await openStore(readDataDir(values['data-dir'], environment));
  try {
    const tokens = new TokenService({
      db: store.db,
      revocations: new Revocations(),
      nowMs: Date.now,
    });
    return await run(tokens, words, values);
  } finally {
    await store.close();
  }
}

/** The secret alone, so that a script can take it as it is. */
async function create(tokens: TokenService, _words: readonly string[], flags: Flags) {
  const name = tokenNameSchema.safeParse(flags.name);
  if (!name.success) throw new ConfigError('--name NAME is missing, or longer than 64 characters.');
  const role = roleSchema.safeParse(flags.role);
  if (!role.success) throw new ConfigError(`--role has to be one of ${roles.join(', ')}.`);
  const { secret } = await tokens.create(name.data, role.data);
  return secret;
}

async function list(tokens: TokenService): Promise<string> {
  const lines = (await tokens.list()).map(line);
  return ['ID\tROLE\tCREATED\tLAST USED\tNAME', ...lines].join('\n');
}

function line({ tokenId, role, createdAt, lastUsedAt, name }: ApiToken): string {
  return [tokenId, role, createdAt, lastUsedAt ?? 'never', name].join('\t');
}

async function revoke(tokens: TokenService, words: readonly string[]): Promise<string> {
  const tokenId = tokenIdSchema.safeParse(words[0]);
  if (!tokenId.success || words.length !== 1)
    throw new ConfigError('revoke takes the id of one token: see "guesthouse token list".');
  await tokens.revoke(tokenId.data);
  return `revoked ${tokenId.data}`;
}
