import { useQuery } from '@tanstack/react-query';
import { Navigate, useRouter, useSearch } from '@tanstack/react-router';
import { setupQuery } from '../../features/accounts/api/session-entry.ts';
import { EntryPage } from '../../features/accounts/components/entry-page.tsx';
import { SignInForm } from '../../features/accounts/components/sign-in-form.tsx';
import { useSessionQuery } from '../../shared/session/session-query.ts';
import { useEffect } from 'react';
import { innerAddress } from '../inner-address.ts';
import { Wordmark } from '../shell/wordmark.tsx';

/** The address is of any page, so it is not one of the router's typed paths. */
function ReturnTo({ address }: { address: string }) {
  const { history } = useRouter();
  useEffect(() => history.replace(address), [history, address]);
  return null;
}

export default function SignInRoute() {
  const { to } = useSearch({ from: '/sign-in' });
  const session = useSessionQuery().data;
  const setup = useQuery(setupQuery).data;
  if (session) return <ReturnTo address={innerAddress(to)} />;
  if (setup?.needed) return <Navigate to="/setup" replace />;
  return (
    <EntryPage title="Sign in" mark={<Wordmark />}>
      <SignInForm />
    </EntryPage>
  );
}
