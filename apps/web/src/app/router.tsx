import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { MachinesRoute } from './routes/machines-route.tsx';
import { NotFoundPage } from './routes/not-found.tsx';
import { RouteError } from './routes/route-error.tsx';
import { RootLayout } from './root-layout.tsx';
import { textSearch } from './search-params.ts';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: textSearch('to'),
  component: lazyRouteComponent(() => import('./routes/sign-in-route.tsx')),
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('./routes/setup-route.tsx')),
});

const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

const indexRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/machines', replace: true, throw: true });
  },
});

const machinesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/machines',
  validateSearch: textSearch('filter', 'sort'),
  component: MachinesRoute,
});

const machineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/machines/$hostId/$uuid',
  component: lazyRouteComponent(() => import('./routes/machine-route.tsx')),
});

const machineTabs = [
  createRoute({
    getParentRoute: () => machineRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./routes/machine-overview-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => machineRoute,
    path: '/console',
    component: lazyRouteComponent(() => import('./routes/machine-console-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => machineRoute,
    path: '/performance',
    component: lazyRouteComponent(() => import('./routes/machine-performance-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => machineRoute,
    path: '/activity',
    component: lazyRouteComponent(() => import('./routes/machine-activity-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => machineRoute,
    path: '/xml',
    component: lazyRouteComponent(() => import('./routes/machine-xml-route.tsx')),
  }),
] as const;

const hostsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hosts',
  component: lazyRouteComponent(() => import('./routes/hosts-route.tsx')),
});

const hostRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hosts/$hostId',
  component: lazyRouteComponent(() => import('./routes/host-route.tsx')),
});

const hostTabs = [
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./routes/host-overview-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/topology',
    validateSearch: textSearch('colour', 'as'),
    component: lazyRouteComponent(() => import('./routes/host-topology-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/devices',
    validateSearch: textSearch('filter'),
    component: lazyRouteComponent(() => import('./routes/host-devices-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/interfaces',
    component: lazyRouteComponent(() => import('./routes/host-interfaces-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/capabilities',
    component: lazyRouteComponent(() => import('./routes/host-capabilities-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => hostRoute,
    path: '/logging',
    component: lazyRouteComponent(() => import('./routes/host-logging-route.tsx')),
  }),
] as const;

const storageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/storage',
  validateSearch: textSearch('filter', 'sort'),
  component: lazyRouteComponent(() => import('./routes/storage-route.tsx')),
});

const poolRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/storage/$hostId/$uuid',
  validateSearch: textSearch('filter', 'sort'),
  component: lazyRouteComponent(() => import('./routes/pool-route.tsx')),
});

const networksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/networks',
  validateSearch: textSearch('filter', 'sort'),
  component: lazyRouteComponent(() => import('./routes/networks-route.tsx')),
});

const networkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/networks/$hostId/$uuid',
  component: lazyRouteComponent(() => import('./routes/network-route.tsx')),
});

const activityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/activity',
  validateSearch: textSearch('filter'),
  component: lazyRouteComponent(() => import('./routes/activity-route.tsx')),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings-route.tsx')),
});

const settingsTabs = [
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./routes/about-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/accounts',
    component: lazyRouteComponent(() => import('./routes/accounts-route.tsx')),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/tokens',
    component: lazyRouteComponent(() => import('./routes/tokens-route.tsx')),
  }),
] as const;

const routeTree = rootRoute.addChildren([
  signInRoute,
  setupRoute,
  shellRoute.addChildren([
    indexRoute,
    machinesRoute,
    machineRoute.addChildren(machineTabs),
    hostsRoute,
    hostRoute.addChildren(hostTabs),
    storageRoute,
    poolRoute,
    networksRoute,
    networkRoute,
    activityRoute,
    settingsRoute.addChildren(settingsTabs),
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: false,
    defaultErrorComponent: RouteError,
    // A page's code arrives within a blink on the same machine: no flash of a pending page.
    defaultPendingMs: 300,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
