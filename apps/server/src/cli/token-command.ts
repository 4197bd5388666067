import { roleSchema, tokenNameSchema, type ApiToken } from '@guesthouse/contract/account';
import { tokenIdSchema } from '@guesthouse/contract/ids';
import { roles } from '@guesthouse/contract/permission';
import { userInfo } from 'node:os';
import { Revocations } from '../access/revocations.ts';
import { TokenService } from '../accounts/token-service.ts';
import { ConfigError } from '../config/config-error.ts';
import { readOptions, tokenOptions } from '../config/read-options.ts';
import { readDataDir } from '../config/server-config.ts';
import { newActivityRow } from '../activity/activity-row-mapper.ts';
import { insertActivity } from '../store/activity-store.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { findTokenById } from '../store/token-store.ts';

interface Flags {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
}
interface Tokens {
  readonly service: TokenService;
  readonly db: Store['db'];
}
type Run = (tokens: Tokens, words: readonly string[], flags: Flags) => Promise<string>;

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
    const { db } = store;
    const service = new TokenService({ db, revocations: new Revocations(), nowMs: Date.now });
    return await run({ service, db }, words, values);
  } finally {
    await store.close();
  }
}

/** The secret alone, so that a script can take it as it is. */
async function create({ service, db }: Tokens, _words: readonly string[], flags: Flags) {
  const name = tokenNameSchema.safeParse(flags.name);
  if (!name.success) throw new ConfigError('--name NAME is missing, or longer than 64 characters.');
  const role = roleSchema.safeParse(flags.role);
  if (!role.success) throw new ConfigError(`--role has to be one of ${roles.join(', ')}.`);
  const { secret, token } = await service.create(name.data, role.data);
  await writeDown(db, 'createToken', token);
  return secret;
}

async function list({ service }: Tokens): Promise<string> {
  const lines = (await service.list()).map(line);
  return ['ID\tROLE\tCREATED\tLAST USED\tNAME', ...lines].join('\n');
}

function line({ tokenId, role, createdAt, lastUsedAt, name }: ApiToken): string {
  return [tokenId, role, createdAt, lastUsedAt ?? 'never', name].join('\t');
}

async function revoke({ service, db }: Tokens, words: readonly string[]): Promise<string> {
  const tokenId = tokenIdSchema.safeParse(words[0]);
  if (!tokenId.success || words.length !== 1)
    throw new ConfigError('revoke takes the id of one token: see "guesthouse token list".');
  const name = (await findTokenById(db, tokenId.data))?.name ?? tokenId.data;
  await service.revoke(tokenId.data);
  await writeDown(db, 'revokeToken', { tokenId: tokenId.data, name });
  return `revoked ${tokenId.data}`;
}

const orders = { createToken: 'Create an API token', revokeToken: 'Revoke an API token' } as const;

/** As the same order over HTTP is: a running server finds it in the store, and tells its pages. */
async function writeDown(
  db: Store['db'],
  name: keyof typeof orders,
  { tokenId, name: tokenName }: Pick<ApiToken, 'tokenId' | 'name'>,
): Promise<void> {
  const row = newActivityRow({
    ...{ atMs: Date.now(), kind: 'order', name, tone: 'plain', taskId: null, restricted: true },
    text: `${orders[name]}, at the terminal`,
    subject: { kind: 'account', hostId: null, id: tokenId, name: tokenName },
    actor: { kind: 'server', name: userName() },
  });
  await insertActivity(db, [row]);
}

/** Of the system; a container may have a user without a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}
