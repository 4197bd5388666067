import type { IconName } from '../../shared/ui/icon.tsx';

export const pages = [
  { to: '/machines', label: 'Machines', icon: 'machines' },
  { to: '/hosts', label: 'Hosts', icon: 'hosts' },
  { to: '/storage', label: 'Storage', icon: 'storage' },
  { to: '/networks', label: 'Networks', icon: 'networks' },
  { to: '/activity', label: 'Activity', icon: 'activity' },
  { to: '/settings', label: 'Settings', icon: 'settings' },
  { to: '/settings/accounts', label: 'Settings: accounts', icon: 'person' },
  { to: '/settings/tokens', label: 'Settings: API tokens', icon: 'settings' },
] as const satisfies readonly { to: string; label: string; icon: IconName }[];

export type PagePath = (typeof pages)[number]['to'];
