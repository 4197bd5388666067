import { at, childOf, type Element } from '../element.ts';
import { kibibytesOf } from '../size.ts';

export interface DomainMemory {
  /** What the machine is given at start. */
  readonly maximumKiB: number | undefined;
  /** What the balloon leaves of it. */
  readonly currentKiB: number | undefined;
  readonly hugePages: boolean;
  readonly locked: boolean;
}

export function domainMemory(domain: Element): DomainMemory {
  const maximumKiB = kibibytesOf(childOf(domain, 'memory'));
  return {
    maximumKiB,
    currentKiB: kibibytesOf(childOf(domain, 'currentMemory')) ?? maximumKiB,
    hugePages: at(domain, 'memoryBacking', 'hugepages') !== undefined,
    locked: at(domain, 'memoryBacking', 'locked') !== undefined,
  };
}
