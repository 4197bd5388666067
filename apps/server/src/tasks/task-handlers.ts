import type { taskEndpoints } from '@guesthouse/contract/endpoints/task-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import { tasksRoom, type TaskService } from './task-service.ts';
import { actorOf } from './task-work.ts';

export function taskHttpHandlers(tasks: TaskService): EndpointHandlers<typeof taskEndpoints> {
  return {
    listTasks: async () => ({ tasks: await tasks.list() }),
    getTask: ({ params }) => tasks.find(params.taskId),
    abortTask: async ({ params }, { caller }) => {
      await tasks.abort(params.taskId, actorOf(caller).name);
      return undefined;
    },
  };
}

export function taskSocketHandlers(): ClientEventHandlers<'task:subscribe'> {
  return {
    'task:subscribe': (_payload, socket) => {
      socket.join(tasksRoom);
      return null;
    },
  };
}
