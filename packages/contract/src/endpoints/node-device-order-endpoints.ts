import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { hostIdSchema, objectNameSchema } from '../ids.ts';
import type { NodeDeviceAction } from '../node-device-control.ts';

function order<const A extends NodeDeviceAction>(action: A, summary: string) {
  return endpoint({
    method: 'POST',
    path: `/hosts/:hostId/node-devices/:name/${action}`,
    summary,
    permission: 'host:manage',
    params: z.object({ hostId: hostIdSchema, name: objectNameSchema }),
    errors: [
      'host_not_found',
      'resource_not_found',
      'operation_invalid',
      'conflict',
      'libvirt_unsupported',
      'libvirt_failed',
      'host_unreachable',
      'host_timeout',
    ],
  });
}

/** The reply says that libvirt has done it. */
export const nodeDeviceOrderEndpoints = {
  detachNodeDevice: order('detach', 'Take the device from the driver of the host, to lend it'),
  reattachNodeDevice: order('reattach', 'Give the device back to the driver of the host'),
  resetNodeDevice: order('reset', 'Reset the device'),
};

export const nodeDeviceActionEndpoints = {
  detach: nodeDeviceOrderEndpoints.detachNodeDevice,
  reattach: nodeDeviceOrderEndpoints.reattachNodeDevice,
  reset: nodeDeviceOrderEndpoints.resetNodeDevice,
} as const satisfies Record<NodeDeviceAction, unknown>;
