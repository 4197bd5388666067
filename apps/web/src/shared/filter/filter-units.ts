/** Whether a number of this kind is a share, an amount of memory or storage, a rate … */
export type UnitKind = 'percent' | 'memory' | 'bytes' | 'byte-rate' | 'duration' | 'count';

interface UnitRule {
  /** Factors into the unit that items are measured in. */
  readonly factors: Readonly<Record<string, number>>;
  /** Without a unit: this factor, or null where a bare number would be a guess. */
  readonly bare: number | null;
  /** Completes "it takes …". */
  readonly takes: string;
  readonly examples: readonly string[];
}

const kib = 1024;

function scale(factor: number, from: number): Record<string, number> {
  return Object.fromEntries(
    ['k', 'm', 'g', 't', 'p'].flatMap((letter, power) => {
      const value = from * factor ** power;
      return ['', 'b', 'ib', 'b/s', '/s'].map((rest) => [letter + rest, value] as const);
    }),
  );
}

const second = 1000;

/** The factors give: percent as a ratio, memory in KiB, bytes, bytes a second, milliseconds, plain. */
export const unitRules: Readonly<Record<UnitKind, UnitRule>> = {
  percent: { factors: {}, bare: 0.01, takes: 'a percentage', examples: ['80', '50%'] },
  memory: {
    factors: scale(kib, 1),
    bare: null,
    takes: 'an amount of memory with its unit',
    examples: ['512M', '2G'],
  },
  bytes: {
    factors: { b: 1, ...scale(kib, kib) },
    bare: null,
    takes: 'a size with its unit',
    examples: ['500M', '20G', '1T'],
  },
  'byte-rate': {
    factors: { b: 1, 'b/s': 1, ...scale(1000, 1000) },
    bare: 1,
    takes: 'bytes a second',
    examples: ['500k', '10M'],
  },
  duration: {
    factors: {
      s: second,
      m: 60 * second,
      min: 60 * second,
      h: 3_600 * second,
      d: 86_400 * second,
      w: 604_800 * second,
    },
    bare: null,
    takes: 'a time with its unit',
    examples: ['90s', '15m', '2h', '3d', '1w'],
  },
  count: { factors: {}, bare: 1, takes: 'a number', examples: ['2', '8'] },
};

const numberPattern = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z/]*|%)$/i;

/** A number as an item measures it, or as a share of the item's whole. */
export interface ParsedAmount {
  readonly value: number;
  readonly ofWhole: boolean;
}

/** @returns null for what is not an amount of this kind */
export function parseAmount(text: string, kind: UnitKind, hasWhole: boolean): ParsedAmount | null {
  const [, digits, unit] = numberPattern.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const { factors, bare } = unitRules[kind];
  if (unit === '%') {
    if (kind !== 'percent' && !hasWhole) return null;
    return { value: Number(digits) / 100, ofWhole: kind !== 'percent' };
  }
  const factor = unit === '' ? bare : (factors[unit.toLowerCase()] ?? null);
  return factor === null ? null : { value: Number(digits) * factor, ofWhole: false };
}
