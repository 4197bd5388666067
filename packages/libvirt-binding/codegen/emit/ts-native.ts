import type { Classified } from '../classify.ts';
import { banner } from './banner.ts';

/** The names of the functions that the addon exports from generated code. */
export function emitNativeNames(classified: readonly Classified[]): string {
  const names = classified.filter((entry) => entry.class === 'generated').map(({ fn }) => fn.name);
  return `${banner}
/** Functions that the addon exports as one call each. */
export type GeneratedCall =
${names
  .sort()
  .map((name) => `  | '${name}'`)
  .join('\n')};
`;
}
