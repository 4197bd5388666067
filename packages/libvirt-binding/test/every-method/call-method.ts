import type { Classified } from '../../codegen/classify.ts';
import { methodName, objectTypeOf } from '../../codegen/naming.ts';
import { LibvirtError } from '../../src/errors/libvirt-error.ts';
import { LibvirtVersionError } from '../../src/errors/version-error.ts';
import { ErrorNumber } from '../../src/generated/enums.ts';
import { sampleOf, type Host } from './samples.ts';

/**
 * `unsupported`: libvirt says that this driver cannot do it. `refused`: it can, and would not now.
 * `too old`: the loaded library does not have the function.
 */
export type Outcome = 'answered' | 'refused' | 'unsupported' | 'too old' | 'no object';

export interface Call {
  readonly outcome: Outcome;
  readonly message: string;
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

const unsupported: ReadonlySet<number> = new Set([
  ErrorNumber.NO_SUPPORT,
  ErrorNumber.CONFIG_UNSUPPORTED,
  ErrorNumber.ARGUMENT_UNSUPPORTED,
  ErrorNumber.OPERATION_UNSUPPORTED,
]);

/** Calls a method once. Throws when the outcome is neither an answer nor libvirt's own word. */
export async function callMethod(entry: Classified, host: Host): Promise<Call> {
  const type = objectTypeOf(entry.fn.args[0]?.type ?? '');
  if (!type || !entry.marshalled) throw new Error(`${entry.fn.name} has no receiver`);
  const inputs = entry.marshalled.inputs.filter((input) => input.convert !== 'stream');
  const wanted = [type.className, ...inputs.map((input) => input.className)];
  const missing = wanted.filter((name) => name !== undefined && !host.objects.has(name));
  if (missing.length > 0) return { outcome: 'no object', message: missing.join(', ') };
  const receiver = host.objects.get(type.className) as Methods;
  const method = receiver[methodName(entry.fn.name, type)];
  if (!method) throw new Error(`${type.className} has no method for ${entry.fn.name}`);
  const args = inputs.map((input) => sampleOf(entry.fn.name, input, host));
  try {
    dispose(await method.apply(receiver, args));
    return { outcome: 'answered', message: '' };
  } catch (error) {
    return refusal(entry.fn.name, error);
  }
}

/** Streams that a call gave would otherwise stay open. */
function dispose(value: unknown): void {
  const stream = (value as { stream?: unknown } | null | undefined)?.stream ?? value;
  const destroy = (stream as { destroy?: unknown } | null | undefined)?.destroy;
  if (typeof destroy === 'function' && 'readableEnded' in (stream as object))
    (stream as { destroy: () => void }).destroy();
}

function refusal(name: string, error: unknown): Call {
  if (error instanceof LibvirtVersionError) return { outcome: 'too old', message: error.message };
  if (!(error instanceof LibvirtError))
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  const outcome = unsupported.has(error.code) ? 'unsupported' : 'refused';
  return { outcome, message: error.message };
}

export function count(calls: ReadonlyMap<string, Call>, outcome: Outcome): number {
  return namesOf(calls, outcome).length;
}

export function namesOf(calls: ReadonlyMap<string, Call>, outcome: Outcome): string[] {
  return [...calls].filter(([, call]) => call.outcome === outcome).map(([name]) => name);
}
