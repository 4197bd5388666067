import type { Migration } from 'kysely';

export const activityMigration: Migration = {
  async up(db) {
    await db.schema
      .createTable('activity')
      .addColumn('entry_id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('at_ms', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('tone', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('subject_kind', 'text')
      .addColumn('subject_host_id', 'text')
      .addColumn('subject_id', 'text')
      .addColumn('subject_name', 'text')
      .addColumn('actor_kind', 'text')
      .addColumn('actor_name', 'text')
      .addColumn('task_id', 'text')
      .addColumn('restricted', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('activity_by_subject')
      .on('activity')
      .columns(['subject_host_id', 'subject_id', 'entry_id'])
      .execute();
  },
};
