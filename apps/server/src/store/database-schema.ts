import type { ActivityKind, ActivityTone } from '@guesthouse/contract/activity';
import type { Role } from '@guesthouse/contract/permission';
import type { SubjectKind } from '@guesthouse/contract/subject';
import type { Actor, TaskState } from '@guesthouse/contract/task';
import type { Generated, Insertable, Selectable } from 'kysely';

/** Times are milliseconds since 1970; booleans are 0 and 1, as SQLite has none. */
export interface DatabaseSchema {
  accounts: AccountsTable;
  sessions: SessionsTable;
  api_tokens: ApiTokensTable;
  settings: SettingsTable;
  tasks: TasksTable;
  preferences: PreferencesTable;
  hosts: HostsTable;
  activity: ActivityTable;
}

interface AccountsTable {
  account_id: string;
  /** Unique whatever the case of its letters. */
  username: string;
  /** A PHC string of argon2id: parameters and salt are in it. */
  password_hash: string;
  role: Role;
  disabled: Generated<0 | 1>;
  created_at_ms: number;
  last_sign_in_at_ms: number | null;
}

interface SessionsTable {
  /** Names the session inside the server; opens nothing. */
  session_id: string;
  /** SHA-256 of the cookie's value: the file alone signs nobody in. */
  token_hash: Buffer;
  account_id: string;
  created_at_ms: number;
  last_seen_at_ms: number;
}

interface ApiTokensTable {
  token_id: string;
  token_hash: Buffer;
  name: string;
  role: Role;
  created_at_ms: number;
  last_used_at_ms: number | null;
}

interface PreferencesTable {
  account_id: string;
  /** JSON. */
  value: string;
}

interface SettingsTable {
  key: string;
  /** JSON. */
  value: string;
}

interface TasksTable {
  task_id: string;
  kind: string;
  title: string;
  /** JSON of the contract's subjects. */
  subjects: string;
  owner_kind: Actor['kind'];
  owner_name: string;
  state: TaskState;
  created_at_ms: number;
  started_at_ms: number | null;
  ended_at_ms: number | null;
  message: string | null;
  /** JSON of the contract's problem. */
  problem: string | null;
  /** JSON of the contract's log lines. */
  log: string;
  revision: number;
}

interface HostsTable {
  host_id: string;
  /** Null: the host comes from elsewhere, and only what a person said of it is kept here. */
  uri: string | null;
  label: string | null;
  read_only: Generated<0 | 1>;
  /** JSON, sealed for `host_id`. */
  sealed_credentials: Buffer | null;
  created_at_ms: number;
}

interface ActivityTable {
  /** Never used twice, so that it tells the order. */
  entry_id: Generated<number>;
  at_ms: number;
  kind: ActivityKind;
  name: string;
  tone: ActivityTone;
  text: string;
  subject_kind: SubjectKind | null;
  subject_host_id: string | null;
  subject_id: string | null;
  subject_name: string | null;
  actor_kind: Actor['kind'] | null;
  actor_name: string | null;
  task_id: string | null;
  /** Only for those who manage accounts. */
  restricted: 0 | 1;
}

export type AccountRow = Selectable<AccountsTable>;
export type NewAccountRow = Insertable<AccountsTable>;
export type SessionRow = Selectable<SessionsTable>;
export type ApiTokenRow = Selectable<ApiTokensTable>;
export type TaskRow = Selectable<TasksTable>;
export type HostRow = Selectable<HostsTable>;
export type ActivityRow = Selectable<ActivityTable>;
export type NewActivityRow = Insertable<ActivityTable>;
