import type { activityEndpoints } from '@guesthouse/contract/endpoints/activity-endpoints';
import { roleHas } from '@guesthouse/contract/permission';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import { activityRoom, restrictedActivityRoom, type ActivityLog } from './activity-log.ts';

export function activityHttpHandlers(
  activity: ActivityLog,
): EndpointHandlers<typeof activityEndpoints> {
  return {
    listActivity: ({ query }, { caller }) =>
      activity.list({
        ...query,
        unrestrictedOnly: !roleHas(caller?.role ?? null, 'account:manage'),
      }),
  };
}

export function activitySocketHandlers(): ClientEventHandlers<'activity:subscribe'> {
  return {
    'activity:subscribe': (_payload, socket) => {
      socket.join(activityRoom);
      if (roleHas(socket.caller.role, 'account:manage')) socket.join(restrictedActivityRoom);
      return null;
    },
  };
}
