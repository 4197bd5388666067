import {
  hostIdSchema,
  objectUuidSchema,
  type HostId,
  type ObjectUuid,
} from '@guesthouse/contract/ids';

/** A pool or a network by its address. */
export interface ResourceRef {
  readonly hostId: HostId;
  readonly uuid: ObjectUuid;
}

/** Null where the address is none of anything. */
export function resourceRefOf(params: { hostId: string; uuid: string }): ResourceRef | null {
  const hostId = hostIdSchema.safeParse(params.hostId).data;
  const uuid = objectUuidSchema.safeParse(params.uuid).data;
  return hostId === undefined || uuid === undefined ? null : { hostId, uuid };
}
