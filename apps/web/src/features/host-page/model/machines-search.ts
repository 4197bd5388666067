import { writeField } from '../../../shared/filter/write-terms.ts';

/** Enough of a UUID to name a machine of one host, and short enough to be read. */
const shortUuid = 8;

/** A filter of the machine list that shows exactly these machines of a host, and that can be shared. */
export function machinesSearch(hostLabel: string, uuids: readonly string[]): { filter: string } {
  const short = uuids.map((uuid) => uuid.slice(0, shortUuid));
  return { filter: `${writeField('host', [hostLabel])} ${writeField('uuid', short)}` };
}
