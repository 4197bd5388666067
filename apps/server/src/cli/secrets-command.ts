import { ConfigError } from '../config/config-error.ts';
import { readOptions, commonOptions } from '../config/read-options.ts';
import { readDataDir } from '../config/server-config.ts';
import { readSecretKeys, writeSecretKeys } from '../store/secret-key-file.ts';
import { withNewKey } from '../store/secret-keys.ts';

/**
 * `guesthouse secrets rotate`, also while the server runs: it goes on with the key that it knows, which
 * stays in the file until everything has been sealed anew at its next start.
 * @returns what to print
 * @throws ConfigError, StartError
 */
export async function secretsCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const { values, positionals } = readOptions(args, commonOptions);
  if (positionals.join(' ') !== 'rotate') throw new ConfigError('secrets takes rotate.');
  const dataDir = readDataDir(values['data-dir'], environment);
  const keys = withNewKey(await readSecretKeys(dataDir));
  await writeSecretKeys(dataDir, keys);
  return `made key ${keys.current}: the server seals everything with it at its next start`;
}
