import { Migrator, type Kysely, type MigrationProvider } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import { accountsMigration } from './migrations/0001-accounts.ts';
import { hostsMigration } from './migrations/0002-hosts.ts';
import { preferencesMigration } from './migrations/0003-preferences.ts';
import { tasksMigration } from './migrations/0004-tasks.ts';
import { activityMigration } from './migrations/0005-activity.ts';

/** In the order of their names; one that has been released is never edited. */
const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-accounts': accountsMigration,
      '0002-hosts': hostsMigration,
      '0003-preferences': preferencesMigration,
      '0004-tasks': tasksMigration,
      '0005-activity': activityMigration,
    }),
};

/** @throws the error of the step that failed; steps before it stay applied. */
export async function migrateToLatest(db: Kysely<DatabaseSchema>): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error !== undefined) throw new Error('The data file could not be migrated', { cause: error });
}
