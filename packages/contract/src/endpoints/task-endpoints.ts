import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { taskIdSchema } from '../ids.ts';
import { taskSchema, taskSummarySchema } from '../task.ts';

const taskParams = z.object({ taskId: taskIdSchema });

export const taskEndpoints = {
  listTasks: endpoint({
    method: 'GET',
    path: '/tasks',
    summary: 'All tasks under way and the latest that have ended, newest first',
    permission: 'task:read',
    reply: z.object({ tasks: z.array(taskSummarySchema) }),
  }),
  getTask: endpoint({
    method: 'GET',
    path: '/tasks/:taskId',
    summary: 'One task with its log',
    permission: 'task:read',
    params: taskParams,
    reply: taskSchema,
    errors: ['task_not_found'],
  }),
  abortTask: endpoint({
    method: 'POST',
    path: '/tasks/:taskId/abort',
    summary: 'Ask a task to end; that it has ended arrives as a change of the task',
    permission: 'task:abort',
    params: taskParams,
    errors: ['task_not_found', 'task_not_abortable'],
  }),
};
