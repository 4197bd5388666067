import { attributeOf, type Element } from './element.ts';
import { countText } from './values.ts';

const letters = ['', 'k', 'm', 'g', 't', 'p', 'e'];

/**
 * Bytes in one of libvirt's units: `b`, `bytes`, `KB` (1000), `K` or `KiB` (1024) … `EiB`,
 * in any case. Source: libvirt's virScaleInteger.
 */
export function unitBytes(unit: string): number | undefined {
  const lower = unit.toLowerCase();
  if (lower === 'b' || lower === 'byte' || lower === 'bytes') return 1;
  const match = /^([kmgtpe])(b|ib)?$/.exec(lower);
  if (match === null) return undefined;
  const power = letters.indexOf(match[1] ?? '');
  return (match[2] === 'b' ? 1000 : 1024) ** power;
}

/** The size an element holds, in bytes; undefined past 2^53. */
export function bytesOf(element: Element | undefined, defaultUnit: string): number | undefined {
  const value = countText(element);
  const scale = unitBytes(attributeOf(element, 'unit') ?? defaultUnit);
  if (value === undefined || scale === undefined) return undefined;
  const bytes = value * scale;
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** The size an element holds, in KiB rounded up, as libvirt counts memory. */
export function kibibytesOf(element: Element | undefined): number | undefined {
  const value = countText(element);
  const scale = unitBytes(attributeOf(element, 'unit') ?? 'KiB');
  if (value === undefined || scale === undefined) return undefined;
  const kibibytes = scale >= 1024 ? value * (scale / 1024) : (value * scale) / 1024;
  const rounded = Math.ceil(kibibytes);
  return Number.isSafeInteger(rounded) ? rounded : undefined;
}
