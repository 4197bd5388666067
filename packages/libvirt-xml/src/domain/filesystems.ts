import { attributeOf, childOf, type Element } from '../element.ts';

export interface DomainFilesystem {
  /** `mount`, `template`, `file`, `block`, `ram`, `bind`, `volume`. */
  readonly type: string;
  /** `virtiofs`, `path`, `handle` … */
  readonly driver: string | undefined;
  /** The host's directory, file, block device or volume. */
  readonly source: string | undefined;
  /** The guest's mount tag or directory. */
  readonly target: string | undefined;
  readonly readOnly: boolean;
}

const sourceAttributes = ['dir', 'file', 'dev', 'name', 'volume', 'usage', 'socket'];

export function domainFilesystem(filesystem: Element): DomainFilesystem {
  const source = childOf(filesystem, 'source');
  const values = sourceAttributes.map((name) => attributeOf(source, name));
  return {
    type: attributeOf(filesystem, 'type') ?? 'mount',
    driver: attributeOf(childOf(filesystem, 'driver'), 'type'),
    source: values.find((value) => value !== undefined),
    target: attributeOf(childOf(filesystem, 'target'), 'dir'),
    readOnly: childOf(filesystem, 'readonly') !== undefined,
  };
}
