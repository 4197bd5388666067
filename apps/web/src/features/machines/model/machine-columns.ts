/** Every column that the list can have, in the order in which they are offered. */
export const columnKeys = [
  'state',
  'name',
  'host',
  'cpu',
  'mem',
  'disk',
  'net',
  'addresses',
  'tags',
  'uptime',
  'autostart',
  'since',
  'vcpus',
  'title',
  'description',
  'os',
  'kept',
  'id',
  'uuid',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const columnLabels: Record<ColumnKey, string> = {
  state: 'Status',
  name: 'Name',
  host: 'Host',
  cpu: 'CPU',
  mem: 'Memory',
  disk: 'Disk',
  net: 'Network',
  addresses: 'Addresses',
  tags: 'Tags',
  uptime: 'Uptime',
  autostart: 'Autostart',
  since: 'Since',
  vcpus: 'vCPUs',
  title: 'Title',
  description: 'Description',
  os: 'System',
  kept: 'Kept',
  id: 'ID',
  uuid: 'UUID',
};

const byDefault: readonly ColumnKey[] = columnKeys.slice(0, columnKeys.indexOf('since'));

function isColumn(key: string): key is ColumnKey {
  return (columnKeys as readonly string[]).includes(key);
}

/** The name is always there: it is the way to the machine. */
export function shownColumns(kept: readonly string[] | undefined): readonly ColumnKey[] {
  if (!kept) return byDefault;
  const known = [...new Set(kept.filter(isColumn))];
  return known.includes('name') ? known : ['name', ...known];
}

export function toggleColumn(shown: readonly ColumnKey[], key: ColumnKey): ColumnKey[] {
  if (key === 'name') return [...shown];
  return shown.includes(key) ? shown.filter((one) => one !== key) : [...shown, key];
}

/** Puts a column where another one stands; those between move up. */
export function moveColumn(
  shown: readonly ColumnKey[],
  key: ColumnKey,
  to: number,
): readonly ColumnKey[] {
  const from = shown.indexOf(key);
  if (from < 0 || to < 0 || to >= shown.length || to === from) return shown;
  return shown.toSpliced(from, 1).toSpliced(to, 0, key);
}
