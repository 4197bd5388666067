import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../config/start-error.ts';
import type { DatabaseSchema } from './database-schema.ts';
import { migrateToLatest } from './migrate.ts';

/**
 * The server's own data. better-sqlite3 runs every query on the calling thread, so a query here
 * reads or writes a handful of rows by an index (docs/adr/0006): nothing may scan what grows.
 */
export interface Store {
  readonly db: Kysely<DatabaseSchema>;
  close(): Promise<void>;
}

/** How long a write waits for another process, such as `guesthouse token create`. */
const busyTimeoutMs = 3_000;

/**
 * Opens or creates `guesthouse.sqlite` in `dataDir`. A directory made here is for its owner alone;
 * the mode of one that exists is its owner's business, the file is 0600 in any case.
 * @throws StartError
 */
export async function openStore(dataDir: string): Promise<Store> {
  const sqlite = openFile(dataDir);
  const db = new Kysely<DatabaseSchema>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrateToLatest(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, close: () => db.destroy() };
}

function openFile(dataDir: string): Sqlite.Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const file = join(dataDir, 'guesthouse.sqlite');
    createPrivately(file);
    const sqlite = new Sqlite(file, { timeout: busyTimeoutMs });
    // `-wal` and `-shm` take the mode of the file itself.
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    return sqlite;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `the data directory ${dataDir} cannot be used: ${reason}. Choose another with --data-dir.`,
    );
  }
}

/** SQLite would create the file with the process's umask. */
function createPrivately(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}
