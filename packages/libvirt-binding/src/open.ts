import { addon } from './addon.ts';
import { Authenticator, defaultCredentialTypes, type Authenticate } from './authentication.ts';
import { withCallOptions, type CallOptions } from './call-options.ts';
import { Connection } from './connection.ts';
import { addSubscription, removeSubscription } from './events/subscriptions.ts';
import { LibvirtError } from './errors/libvirt-error.ts';
import { ConnectCloseReason, ConnectFlags, type ConnectCredentialType } from './generated/enums.ts';
import { withoutTerminal } from './uri.ts';

export interface KeepAlive {
  /** How long a silent daemon is left alone before it is asked for a sign of life. */
  readonly intervalSeconds: number;
  /** For how many intervals a question may stay unanswered before the connection is given up. */
  readonly count: number;
}

export interface OpenOptions extends CallOptions {
  readonly readOnly?: boolean;
  /**
   * Ends the connection when the daemon falls silent; every 5 seconds, 5 times, by default. False
   * turns it off: a call to a daemon that hangs then never returns.
   */
  readonly keepAlive?: KeepAlive | false;
  /** Calls that run at the same time; 4 by default, because a daemon serves 5 for each client. */
  readonly maxConcurrentCalls?: number;
  /** Asked when the host wants credentials. Without it such a host refuses the connection. */
  readonly authenticate?: Authenticate;
  /** How long each answer may take; 60,000 by default. The open fails when it takes longer. */
  readonly authenticateTimeoutMs?: number;
  /**
   * What {@link authenticate} can answer: `AUTHNAME`, `PASSPHRASE`, `ECHOPROMPT`, `NOECHOPROMPT` and
   * `REALM` by default.
   */
  readonly credentialTypes?: readonly ConnectCredentialType[];
}

const defaultKeepAlive: KeepAlive = { intervalSeconds: 5, count: 5 };
const defaultConcurrency = 4;
const defaultAuthenticateTimeoutMs = 60_000;

/** The connection is gone and libvirt has not said why. When it does, it does at once. */
const noReasonYet = -1;
const reasonDeadlineMs = 300;

const forgotten = new FinalizationRegistry(removeSubscription);

/**
 * Opens a connection.
 *
 * An open cannot be interrupted: aborted or timed out, it goes on in the background on a thread of
 * its own, and a connection that comes of it is closed.
 *
 * @param uri - Such as `qemu:///system` or `test:///default`.
 * @throws {@link LibvirtUnavailableError} when libvirt is not installed.
 * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenAuth
 */
export async function open(uri: string, options: OpenOptions = {}): Promise<Connection> {
  const native = addon();
  const { intervalSeconds, count } =
    options.keepAlive === false
      ? { intervalSeconds: 0, count: 0 }
      : (options.keepAlive ?? defaultKeepAlive);
  // The daemon may go away between the open and the moment the connection is known here.
  // It is held weakly: one that is forgotten without being closed is closed by the collector.
  let known: WeakRef<Connection> | undefined;
  let lostBecause: ConnectCloseReason | undefined;
  const report = (reason: ConnectCloseReason) => {
    lostBecause ??= reason;
    known?.deref()?.reportLost(lostBecause);
  };
  const closeToken = addSubscription((reason) => {
    if (reason !== noReasonYet) report(reason as ConnectCloseReason);
    else setTimeout(report, reasonDeadlineMs, ConnectCloseReason.ERROR).unref();
  });
  const authenticator =
    options.authenticate &&
    new Authenticator(options.authenticate, (...args) => native.answer(...args));
  const start = () =>
    native.open(
      withoutTerminal(uri),
      options.readOnly ? ConnectFlags.RO : 0,
      intervalSeconds,
      count,
      options.maxConcurrentCalls ?? defaultConcurrency,
      closeToken,
      authenticator?.token ?? 0,
      options.credentialTypes ?? defaultCredentialTypes,
      options.authenticateTimeoutMs ?? defaultAuthenticateTimeoutMs,
    );
  try {
    const [box] = await withCallOptions(start, options);
    const connection = new Connection(uri, box, () => removeSubscription(closeToken));
    known = new WeakRef(connection);
    forgotten.register(connection, closeToken);
    if (lostBecause !== undefined) connection.reportLost(lostBecause);
    authenticator?.end(false);
    return connection;
  } catch (error) {
    removeSubscription(closeToken);
    authenticator?.end(true);
    if (error instanceof LibvirtError && authenticator?.refusal !== undefined)
      error.cause = authenticator.refusal;
    throw error;
  }
}
