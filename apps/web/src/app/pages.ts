import type { IconName } from '../shared/ui/icon.tsx';

interface Page {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
}

/** What the rail leads to. */
export const mainPages = [
  { to: '/machines', label: 'Machines', icon: 'machines' },
  { to: '/hosts', label: 'Hosts', icon: 'hosts' },
  { to: '/storage', label: 'Storage', icon: 'storage' },
  { to: '/networks', label: 'Networks', icon: 'networks' },
  { to: '/activity', label: 'Activity', icon: 'activity' },
  { to: '/settings', label: 'Settings', icon: 'settings' },
] as const satisfies readonly Page[];

/** What the palette reaches besides. */
const settingsPages = [
  { to: '/settings/accounts', label: 'Settings: accounts', icon: 'person' },
  { to: '/settings/tokens', label: 'Settings: API tokens', icon: 'settings' },
] as const satisfies readonly Page[];

export const pages = [...mainPages, ...settingsPages];

export type PagePath = (typeof pages)[number]['to'];
