import { LibvirtDocument } from './document.ts';
import { textOf } from './element.ts';

type Tags = readonly string[];

const tagPath = "/*/*[local-name()='tag']";

/**
 * Our element of a domain's metadata with other tags. Whatever else it holds stays, comments too.
 * @param machine as virDomainGetMetadata gives it: without our prefix; null where there is none yet
 * @returns null when nothing is left to keep, and the element should go
 * @throws XmlParseError, XmlEditError
 */
export function machineWithTags(
  machine: string | null,
  change: (before: Tags) => Tags,
): string | null {
  using document = LibvirtDocument.parse(machine ?? '<machine/>');
  const before = document
    .select(tagPath)
    .map(textOf)
    .filter((tag) => tag !== undefined);
  const after = [...new Set(change([...new Set(before)]))];
  if (after.length === before.length && after.every((tag, index) => tag === before[index]))
    return machine;
  for (let count = document.select(tagPath).length; count > 0; count -= 1)
    document.remove(`${tagPath}[${count}]`);
  for (const [index, tag] of after.entries()) {
    document.insertChild('/*', '<tag/>');
    document.setText(`${tagPath}[${index + 1}]`, tag);
  }
  const isEmpty = after.length === 0 && document.select('/*/*').length === 0;
  return isEmpty ? null : document.toString().trimEnd();
}
