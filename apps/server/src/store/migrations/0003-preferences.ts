import type { Migration } from 'kysely';

export const preferencesMigration: Migration = {
  async up(db) {
    await db.schema
      .createTable('preferences')
      .addColumn('account_id', 'text', (column) =>
        column.primaryKey().notNull().references('accounts.account_id').onDelete('cascade'),
      )
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
