import { z } from 'zod';

interface ErrorKind {
  /** HTTP status of the problem reply. */
  readonly status: number;
  readonly title: string;
  /** Whether the operator of the server should hear of it: a defect or an outage, not a user's slip. */
  readonly report: boolean;
}

/** Every error that leaves the server, by its stable code. */
export const errorKinds = {
  validation_failed: {
    status: 400,
    title: 'The request is not of the expected form',
    report: false,
  },
  malformed_body: { status: 400, title: 'The request body is not valid JSON', report: false },
  unauthenticated: { status: 401, title: 'Sign in first', report: false },
  sign_in_failed: { status: 401, title: 'User name or password is wrong', report: false },
  setup_code_wrong: { status: 403, title: 'The setup code is wrong', report: false },
  forbidden: { status: 403, title: 'Your role does not allow this', report: false },
  host_uri_forbidden: { status: 403, title: 'This URI reaches into the server', report: false },
  cross_origin: { status: 403, title: 'The request came from another site', report: false },
  not_found: { status: 404, title: 'There is nothing at this address', report: false },
  host_not_found: { status: 404, title: 'No such host', report: false },
  domain_not_found: { status: 404, title: 'No such machine', report: false },
  resource_not_found: { status: 404, title: 'This host has no such thing', report: false },
  account_not_found: { status: 404, title: 'No such account', report: false },
  token_not_found: { status: 404, title: 'No such token', report: false },
  task_not_found: { status: 404, title: 'No such task', report: false },
  console_not_found: { status: 404, title: 'This console is not open', report: false },
  method_not_allowed: {
    status: 405,
    title: 'This address does not take that method',
    report: false,
  },
  conflict: { status: 409, title: 'This does not fit the present state', report: false },
  setup_done: { status: 409, title: 'The first account exists already', report: false },
  username_taken: { status: 409, title: 'This user name is taken', report: false },
  last_admin: { status: 409, title: 'At least one enabled admin has to remain', report: false },
  console_unavailable: { status: 409, title: 'The console cannot be opened', report: false },
  operation_invalid: { status: 409, title: 'libvirt refused: not in this state', report: false },
  task_not_abortable: { status: 409, title: 'This task cannot be aborted', report: false },
  host_exists: { status: 409, title: 'This host is in the list already', report: false },
  host_not_editable: {
    status: 409,
    title: 'The address of this host is not changed here',
    report: false,
  },
  host_not_removable: { status: 409, title: 'This host cannot be removed here', report: false },
  payload_too_large: { status: 413, title: 'Too much data at once', report: false },
  unsupported_media_type: { status: 415, title: 'The body has to be JSON', report: false },
  too_many_requests: { status: 429, title: 'Too many attempts; wait a little', report: false },
  internal: { status: 500, title: 'Something went wrong in the server', report: true },
  libvirt_unsupported: { status: 501, title: 'This hypervisor cannot do that', report: false },
  libvirt_failed: { status: 502, title: 'libvirt reported an error', report: true },
  host_unreachable: { status: 503, title: 'The host cannot be reached', report: false },
  shutting_down: { status: 503, title: 'The server is shutting down', report: false },
  host_timeout: { status: 504, title: 'The host did not answer in time', report: true },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;
export const errorCodeSchema = z.enum(Object.keys(errorKinds) as [ErrorCode, ...ErrorCode[]]);

export function errorKind(code: ErrorCode): ErrorKind {
  return errorKinds[code];
}
