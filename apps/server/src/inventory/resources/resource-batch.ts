import type { Position } from '@guesthouse/contract/inventory';
import type { ResourceChange } from '@guesthouse/contract/resource-change';
import type { ResourceCoverage } from '@guesthouse/contract/resource';
import type { Resource } from '@guesthouse/contract/resource-reply';
import { scopeName } from './resource-watches.ts';
import type { ResourceStep } from './resource-table.ts';

interface Pending {
  readonly scope: Pick<ResourceStep, 'kind' | 'hostId' | 'parent'>;
  readonly items: Map<string, Resource | null>;
  coverage: ResourceCoverage | null;
}

/** What has changed since the last step was sent: of each thing, only where it came to. */
export class ResourceBatch {
  readonly #pending = new Map<string, Pending>();

  add({ kind, hostId, parent, key, item, coverage }: ResourceStep): void {
    const scope = { kind, hostId, parent };
    const name = scopeName(scope);
    const pending = this.#pending.get(name) ?? { scope, items: new Map(), coverage: null };
    this.#pending.set(name, pending);
    if (key !== null) pending.items.set(key, item);
    if (coverage !== null) pending.coverage = coverage;
  }

  /** A step for each host and parent that changed; taken once. */
  take(position: (kind: ResourceStep['kind']) => Position): ResourceChange[] {
    const steps = Array.from(this.#pending.values(), ({ scope, items, coverage }) => {
      const changed = [...items.values()].filter((item) => item !== null);
      const removed = [...items].flatMap(([key, item]) => (item === null ? key : []));
      return { ...position(scope.kind), ...scope, changed, removed, coverage };
    });
    this.#pending.clear();
    return steps;
  }
}
