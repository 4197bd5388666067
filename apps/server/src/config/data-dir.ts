import { join } from 'node:path';

/** The XDG directory of the user; for root, who has no home for a service's data, the system's. */
export function defaultDataDir(
  environment: NodeJS.ProcessEnv,
  user: { uid: number; home: string },
): string {
  if (user.uid === 0) return '/var/lib/guesthouse';
  const dataHome = environment['XDG_DATA_HOME'];
  return join(dataHome?.startsWith('/') ? dataHome : join(user.home, '.local/share'), 'guesthouse');
}
