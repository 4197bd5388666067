import { Outlet } from '@tanstack/react-router';
import { ConfirmRegion } from '../shared/ui/confirm-region.tsx';
import { HintLayer } from '../shared/ui/hint-layer.tsx';
import { ToastRegion } from '../shared/ui/toast-region.tsx';

/** What floats above every page, signed in or not. */
export function RootLayout() {
  return (
    <>
      <Outlet />
      <ToastRegion />
      <ConfirmRegion />
      <HintLayer />
    </>
  );
}
