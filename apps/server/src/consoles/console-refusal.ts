import { ProblemError } from '../http/problem-error.ts';
import { isStall } from '../libvirt/console-stream.ts';
import type { ConsoleRefusal } from './console-session-reducer.ts';

const held =
  'Another program, such as virsh console, holds this console. It opens here as soon as it is free.';
const none =
  'This hypervisor has no consoles: libvirt’s test driver only simulates machines, and some others have none either.';
const between = 'The machine is starting or stopping: the console follows.';

/** Why a console did not open, and whether it is worth trying again by itself. */
export function consoleRefusal(error: unknown): ConsoleRefusal {
  if (!(error instanceof ProblemError))
    return { message: 'The console could not be opened.', passing: false };
  // libvirt has no code of its own for this: it is OPERATION_FAILED like anything else.
  if (/active console session exists/i.test(error.message)) return { message: held, passing: true };
  // A host without /run/lock, as many containers are: QEMU runs, its consoles do not open.
  if (/create lock file/i.test(error.message))
    return {
      message: `${error.message}. Create the directory /run/lock on the host.`,
      passing: false,
    };
  if (error.code === 'libvirt_unsupported') return { message: none, passing: false };
  if (error.code === 'operation_invalid' || error.code === 'domain_not_found')
    return { message: between, passing: true };
  if (error.code === 'host_unreachable' || error.code === 'host_timeout')
    return { message: error.message, passing: true };
  const { hint } = error.extra;
  return { message: hint ? `${error.message} ${hint}` : error.message, passing: false };
}

/** Why an open console ended, where it is known; null for its mere end. */
export function endOfConsole(error: Error | null): string | null {
  if (error === null || !isStall(error)) return null;
  return 'The guest does not read its console: what was typed is lost, and the console is opened again.';
}
