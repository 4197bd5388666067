import { excludedFunctions, internalFunctions } from './annotations/internal.ts';
import { handWrittenFunctions } from './annotations/hand-written.ts';
import type { FunctionIr } from './ir.ts';
import { marshalFunction, type MarshalledFunction } from './marshal.ts';

export type FunctionClass = 'generated' | 'hand-written' | 'internal' | 'excluded';

export interface Classified {
  readonly fn: FunctionIr;
  readonly class: FunctionClass;
  readonly reason?: string;
  readonly marshalled?: MarshalledFunction;
}

/** Puts a function in exactly one class. Throws when no rule and no annotation covers it. */
export function classify(fn: FunctionIr): Classified {
  const claims = [
    { class: 'internal', reason: internalFunctions.get(fn.name) },
    { class: 'excluded', reason: excludedFunctions.get(fn.name) },
    { class: 'hand-written', reason: handWrittenFunctions.get(fn.name) },
  ] as const;
  const claimed = claims.filter((claim) => claim.reason !== undefined);
  const [claim] = claimed;
  if (claimed.length > 1) throw new Error(`${fn.name} is in two classes`);
  if (claim) return { fn, class: claim.class, reason: claim.reason ?? '' };
  return { fn, class: 'generated', marshalled: marshalFunction(fn) };
}
