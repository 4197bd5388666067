import type { Migration } from 'kysely';

export const tasksMigration: Migration = {
  async up(db) {
    await db.schema
      .createTable('tasks')
      .addColumn('task_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('subjects', 'text', (column) => column.notNull())
      .addColumn('owner_kind', 'text', (column) => column.notNull())
      .addColumn('owner_name', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('created_at_ms', 'integer', (column) => column.notNull())
      .addColumn('started_at_ms', 'integer')
      .addColumn('ended_at_ms', 'integer')
      .addColumn('message', 'text')
      .addColumn('problem', 'text')
      .addColumn('log', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('tasks_by_time')
      .on('tasks')
      .columns(['created_at_ms', 'task_id'])
      .execute();
    await db.schema.createIndex('tasks_by_state').on('tasks').column('state').execute();
  },
};
