import type { ObjectUuid } from '@guesthouse/contract/ids';
import type { ResourceKind } from '@guesthouse/contract/resource';
import type { Resource } from '@guesthouse/contract/resource-reply';

/** A reading before it has its place in the mirror's time. */
export interface ResourceFacts<K extends ResourceKind = ResourceKind> {
  /** UUID or name, as libvirt takes it. */
  readonly id: string;
  /** The pool or network of a nested kind. */
  readonly parent: ObjectUuid | null;
  readonly item: Omit<Resource<K>, 'revision'>;
  /** The definition in use, where it is kept. */
  readonly xml: string | null;
}

export interface ResourceEntry<K extends ResourceKind = ResourceKind> {
  readonly item: Resource<K>;
  readonly xml: string | null;
}
