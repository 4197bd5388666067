import type { QueryClient } from '@tanstack/react-query';
import { receiveActivity, refreshActivity } from '../features/activity/api/activity-query.ts';
import { isProblem } from '../shared/api/api-problem.ts';
import { inventoryQuery, receiveInventoryChange } from '../shared/inventory/inventory-query.ts';
import { isBehind } from '../shared/inventory/inventory-view.ts';
import { receiveResourceChange } from '../shared/resources/resource-query.ts';
import { endSession } from '../shared/session/session-query.ts';
import { setHealth } from '../shared/socket/connection-health.ts';
import { receiveTask, tasksQuery } from '../shared/tasks/task-query.ts';
import type { LiveSocket } from '../shared/socket/live-socket.ts';
import { noticeTaskEnd } from './task-notices.ts';

/** After a lost connection steps are missing; after a restart of the server all of them are. */
async function catchUp(socket: LiveSocket, client: QueryClient): Promise<void> {
  const server = await socket.request('inventory:subscribe', {});
  setHealth('live');
  const view = client.getQueryData(inventoryQuery.queryKey);
  if (view && !isBehind(view, server)) return;
  const epochChanged = view !== undefined && view.epoch !== server.epoch;
  // A fetch that was begun before the subscription may already be too old: begin again.
  await client.invalidateQueries(epochChanged ? {} : { queryKey: inventoryQuery.queryKey }, {
    cancelRefetch: view !== undefined,
  });
}

async function followActivity(socket: LiveSocket, client: QueryClient): Promise<void> {
  await socket.request('activity:subscribe', {});
  await refreshActivity(client);
}

async function followTasks(socket: LiveSocket, client: QueryClient): Promise<void> {
  await socket.request('task:subscribe', {});
  // What changed before is in no event that this page gets.
  if (client.getQueryData(tasksQuery.queryKey))
    await client.invalidateQueries({ queryKey: tasksQuery.queryKey });
}

/** Keeps the query cache abreast of the server for as long as somebody is signed in. */
export function startLiveUpdates(socket: LiveSocket, client: QueryClient): () => void {
  const stops = [
    socket.on('domain:changed', (change) =>
      receiveInventoryChange(client, { kind: 'domains', change }),
    ),
    socket.on('host:changed', (change) =>
      receiveInventoryChange(client, { kind: 'hosts', change }),
    ),
    socket.on('resource:changed', (change) => receiveResourceChange(client, change)),
    socket.on('activity:added', ({ entries }) => receiveActivity(client, entries)),
    socket.on('task:changed', ({ task }) => {
      receiveTask(client, task);
      noticeTaskEnd(client, task);
    }),
    socket.on('session:ended', ({ reason }) => {
      if (reason !== 'server-stopping') endSession(client);
    }),
    socket.onLost((error) => {
      setHealth('lost');
      if (isProblem(error, 'unauthenticated')) endSession(client);
    }),
    socket.onConnected(() => {
      Promise.all([
        catchUp(socket, client),
        followTasks(socket, client),
        followActivity(socket, client),
      ]).catch((error: unknown) => {
        if (isProblem(error, 'unauthenticated')) endSession(client);
        else setHealth('lost');
      });
    }),
  ];
  socket.connect();
  return () => {
    for (const stop of stops) stop();
    socket.disconnect();
    setHealth('connecting');
  };
}
