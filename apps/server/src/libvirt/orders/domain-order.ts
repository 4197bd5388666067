import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { CallOptions, Domain } from '@guesthouse/libvirt';

/** What one call of libvirt can do; a deletion is several of them. */
export type DomainOrder = Exclude<DomainAction, 'delete'>;

export interface OrderEntry<A extends DomainOrder> {
  /** Null: as long as it takes, on a connection of its own. */
  readonly timeoutMs: number | null;
  /** Whether libvirt sends no event of what it changes, so that the mirror has to be told. */
  readonly silent?: boolean;
  run(domain: Domain, options: DomainActionOptions<A>, call: CallOptions): Promise<unknown>;
}

export type OrderTable<A extends DomainOrder = DomainOrder> = {
  readonly [K in A]: OrderEntry<K>;
};

/** Bits of those flags whose condition holds. */
export function flags(...given: readonly (readonly [condition: boolean, flag: number])[]): number {
  return given.reduce((bits, [condition, flag]) => (condition ? bits | flag : bits), 0);
}
