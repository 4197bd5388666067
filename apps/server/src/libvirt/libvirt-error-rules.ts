import type { ErrorCode } from '@guesthouse/contract/error-code';

interface ErrorRule {
  readonly code: ErrorCode;
  readonly hint?: string;
}

const unsupported: ErrorRule = { code: 'libvirt_unsupported' };
const unreachable: ErrorRule = {
  code: 'host_unreachable',
  hint: 'The connection is being restored; try again once the host is connected.',
};
const denied: ErrorRule = {
  code: 'forbidden',
  hint: 'libvirt itself denies this to the account that Guesthouse runs as: see its polkit rules.',
};
const gone: ErrorRule = { code: 'resource_not_found' };
const readOnly: ErrorRule = {
  code: 'forbidden',
  hint: 'This host was added for looking only: whoever manages hosts can change that.',
};
const invalid: ErrorRule = { code: 'operation_invalid' };

/** What each of libvirt's error numbers (virErrorNumber) means to a caller; others: `libvirt_failed`. */
const rules: Readonly<Record<string, ErrorRule>> = {
  VIR_ERR_NO_SUPPORT: unsupported,
  VIR_ERR_CONFIG_UNSUPPORTED: unsupported,
  VIR_ERR_ARGUMENT_UNSUPPORTED: unsupported,
  VIR_ERR_OPERATION_UNSUPPORTED: unsupported,
  VIR_ERR_UNKNOWN_HOST: unreachable,
  VIR_ERR_NO_CONNECT: unreachable,
  VIR_ERR_INVALID_CONN: unreachable,
  VIR_ERR_RPC: unreachable,
  VIR_ERR_GNUTLS_ERROR: unreachable,
  VIR_ERR_SSH: unreachable,
  VIR_ERR_LIBSSH: unreachable,
  VIR_ERR_NO_DOMAIN: { code: 'domain_not_found' },
  VIR_ERR_NO_NETWORK: gone,
  VIR_ERR_INVALID_NETWORK: gone,
  VIR_ERR_NO_STORAGE_POOL: gone,
  VIR_ERR_INVALID_STORAGE_POOL: gone,
  VIR_ERR_NO_STORAGE_VOL: gone,
  VIR_ERR_INVALID_STORAGE_VOL: gone,
  VIR_ERR_NO_NODE_DEVICE: gone,
  VIR_ERR_INVALID_NODE_DEVICE: gone,
  VIR_ERR_NO_INTERFACE: gone,
  VIR_ERR_INVALID_INTERFACE: gone,
  VIR_ERR_NO_SECRET: gone,
  VIR_ERR_INVALID_SECRET: gone,
  VIR_ERR_NO_NWFILTER: gone,
  VIR_ERR_INVALID_NWFILTER: gone,
  VIR_ERR_INVALID_DOMAIN: { code: 'domain_not_found' },
  VIR_ERR_OPERATION_INVALID: invalid,
  VIR_ERR_OPERATION_ABORTED: invalid,
  VIR_ERR_RESOURCE_BUSY: { code: 'conflict', hint: 'Something else uses it now; try again later.' },
  VIR_ERR_DOM_EXIST: { code: 'conflict' },
  VIR_ERR_BLOCK_COPY_ACTIVE: { code: 'conflict', hint: 'Let the block copy end first.' },
  VIR_ERR_OPERATION_DENIED: denied,
  VIR_ERR_ACCESS_DENIED: denied,
  VIR_ERR_AUTH_FAILED: denied,
  VIR_ERR_AUTH_CANCELLED: denied,
  VIR_ERR_AUTH_UNAVAILABLE: denied,
  VIR_ERR_OPERATION_TIMEOUT: {
    code: 'host_timeout',
    hint: 'Another operation holds the machine; try again when it has ended.',
  },
  VIR_ERR_AGENT_UNRESPONSIVE: {
    code: 'operation_invalid',
    hint: 'The guest agent does not answer: is qemu-guest-agent running in the guest?',
  },
};

const fallback: ErrorRule = { code: 'libvirt_failed' };

/** What of an error says what it means. */
export interface ErrorWords {
  /** libvirt's name of the number, with or without `VIR_ERR_`. */
  readonly codeName: string;
  readonly domainName?: string;
  /** Tells a connection for looking only from a right that is lacking. */
  readonly message?: string;
}

/** A connection that broke has no number of its own: "client socket is closed" is an internal error. */
const brokenConnection = ['VIR_ERR_INTERNAL_ERROR', 'VIR_ERR_SYSTEM_ERROR'];

export function libvirtErrorRule({
  codeName,
  domainName = '',
  message = '',
}: ErrorWords): ErrorRule {
  if (/read.only (access|connection)/i.test(message)) return readOnly;
  const name = codeName.startsWith('VIR_ERR_') ? codeName : `VIR_ERR_${codeName}`;
  if (/^(VIR_FROM_)?RPC$/.test(domainName) && brokenConnection.includes(name)) return unreachable;
  return rules[name] ?? fallback;
}
