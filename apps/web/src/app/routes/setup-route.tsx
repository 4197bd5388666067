import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { setupQuery } from '../../features/accounts/api/session-entry.ts';
import { EntryPage } from '../../features/accounts/components/entry-page.tsx';
import { SetupForm } from '../../features/accounts/components/setup-form.tsx';
import { setupCodeFrom } from '../../features/accounts/model/setup-code.ts';
import { useSessionQuery } from '../../shared/session/session-query.ts';
import { Wordmark } from '../shell/wordmark.tsx';

export default function SetupRoute() {
  const session = useSessionQuery().data;
  const setup = useQuery(setupQuery).data;
  const [code] = useState(() => setupCodeFrom(window.location.hash));
  if (session) return <Navigate to="/machines" replace />;
  if (setup && !setup.needed) return <Navigate to="/sign-in" replace />;
  return (
    <EntryPage title="Create the first account" mark={<Wordmark />}>
      <SetupForm code={code} />
    </EntryPage>
  );
}
