import type { ErrorCode } from '../error-code.ts';

export const domainPath = '/hosts/:hostId/domains/:uuid';

export const domainNotFound = [
  'host_not_found',
  'domain_not_found',
] as const satisfies readonly ErrorCode[];

/** How libvirt can refuse an order. */
export const hostOrderErrors = [
  'host_not_found',
  'operation_invalid',
  'conflict',
  'libvirt_unsupported',
  'libvirt_failed',
  'host_unreachable',
  'host_timeout',
  'too_many_requests',
] as const satisfies readonly ErrorCode[];

export const orderErrors = [...hostOrderErrors, 'domain_not_found'] as const;
