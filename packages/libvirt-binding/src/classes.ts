import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** Makes the object of a handle. The parent is what was asked for it. */
type Wrap = (parent: LibvirtObject, raw: RawHandle) => LibvirtObject;

const wraps = new Map<string, Wrap>();

/**
 * Registers a class under its name. Classes refer to each other in circles; through this table no
 * module has to be loaded before another.
 */
export function registerClass(name: string, wrap: Wrap): void {
  wraps.set(name, wrap);
}

// The caller knows which class the name stands for.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function wrapObject<T extends LibvirtObject>(
  name: string,
  parent: LibvirtObject,
  raw: RawHandle,
): T {
  const wrap = wraps.get(name);
  if (!wrap) throw new Error(`no class ${name}`);
  return wrap(parent, raw) as T;
}
