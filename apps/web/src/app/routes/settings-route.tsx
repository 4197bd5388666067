import { Outlet } from '@tanstack/react-router';
import { Page } from '../../shared/ui/page.tsx';
import { SettingsTabs } from '../shell/settings-tabs.tsx';

export default function SettingsRoute() {
  return (
    <Page title="Settings">
      <SettingsTabs />
      <Outlet />
    </Page>
  );
}
