import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { receiveTask } from '../../../shared/tasks/task-query.ts';
import { toastSuccess } from '../../../shared/ui/toasts.ts';

/** The event brings the machine into the list. */
export function useDefineDomain() {
  return useMutation({
    mutationFn: (input: EndpointCall<typeof domainEndpoints.defineDomain>) =>
      call(domainEndpoints.defineDomain, input),
    onSuccess: ({ name }) => toastSuccess(`${name} is defined`),
  });
}

export function useRestoreDomain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: EndpointCall<typeof domainEndpoints.restoreDomain>) =>
      call(domainEndpoints.restoreDomain, input),
    onSuccess: ({ task }) => {
      if (task) receiveTask(client, task);
    },
  });
}
