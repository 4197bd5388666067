import type { DomainPlacement } from '@guesthouse/contract/host-topology';
import { byName } from './cpu-uses.ts';

/** How a machine is told from others in the picture: a code of letters, and a colour besides. */
export interface MachineMark {
  readonly domain: DomainPlacement;
  readonly code: string;
  /** One of the eight colours of charts; two machines of one colour have different codes. */
  readonly colour: number;
}

const colours = 8;
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** In the order of names, so that a machine keeps its mark while others start and stop. */
export function machineMarks(domains: readonly DomainPlacement[]): Map<string, MachineMark> {
  return new Map(
    byName(domains).map((domain, index) => [
      domain.uuid,
      { domain, code: codeOf(index), colour: (index % colours) + 1 },
    ]),
  );
}

/** A to Z without I and O, which look like digits; then AA, AB … */
function codeOf(index: number): string {
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : `${codeOf(Math.floor(index / letters.length) - 1)}${last}`;
}
