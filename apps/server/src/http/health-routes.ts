import type { Router } from 'express';

export interface Health {
  /** Whether the store is open and every host has been looked at once. */
  ready(): boolean;
  stopping(): boolean;
}

/** For supervisors: `/healthz` while the process answers, `/readyz` while it should get requests. */
export function mountHealth(router: Router, health: Health): void {
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const status = health.stopping() ? 'stopping' : health.ready() ? 'ready' : 'starting';
    response
      .status(status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status });
  });
}
