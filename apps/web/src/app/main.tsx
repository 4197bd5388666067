import '@patternfly/react-core/dist/styles/base.css';
import '../shared/theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { inventoryQuery } from '../shared/inventory/inventory-query.ts';
import { preferencesQuery } from '../shared/preferences/preferences-query.ts';
import { sessionQuery } from '../shared/session/session-query.ts';
import { startTheme } from '../shared/theme/theme.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';

const queryClient = createQueryClient();
// Before React starts: these answers are on their way already (see index.html).
// Whoever shows them shows their errors too.
const handledWhereShown = () => undefined;
queryClient.query(sessionQuery).catch(handledWhereShown);
queryClient.query(inventoryQuery).catch(handledWhereShown);
// Taken now by whoever is not signed in, too: a refusal left over would be the answer after signing in.
queryClient.query(preferencesQuery).catch(handledWhereShown);
startTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
);
