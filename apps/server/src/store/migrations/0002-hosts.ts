import type { Kysely, Migration } from 'kysely';

async function createHosts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('hosts')
    .addColumn('host_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('uri', 'text')
    .addColumn('label', 'text')
    .addColumn('read_only', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('sealed_credentials', 'blob')
    .addColumn('created_at_ms', 'integer', (column) => column.notNull())
    .execute();
}

export const hostsMigration: Migration = {
  async up(db) {
    await createHosts(db);
  },
};
