import type { Session } from '@guesthouse/contract/account';
import { sessionSchema } from '@guesthouse/contract/account';
import type { Role } from '@guesthouse/contract/permission';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SessionProvider } from '../shared/session/session-query.ts';

export function aSession(role: Role): Session {
  return sessionSchema.parse({
    accountId: '00000000-0000-4000-8000-000000000001',
    username: 'anna',
    role,
    permissions: [],
  });
}

/** Renders as inside the shell: a session, a query cache, and a router of one page. */
export async function renderInPage(content: ReactNode, role: Role = 'operator') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rootRoute = createRootRoute({
    component: () => <SessionProvider value={aSession(role)}>{content}</SessionProvider>,
  });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  await router.load();
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, client };
}
