import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  hostChangeRequestSchema,
  hostSetupSchema,
  hostTestResultSchema,
  hostTestSchema,
  newHostSchema,
} from '../host-setup.ts';
import { hostIdSchema } from '../ids.ts';

const hostParams = z.object({ hostId: hostIdSchema });

export const hostSetupEndpoints = {
  addHost: endpoint({
    method: 'POST',
    path: '/hosts',
    summary: 'Add a host by its libvirt URI and begin to connect to it',
    permission: 'host:manage',
    body: newHostSchema,
    reply: hostSetupSchema,
    errors: ['host_exists', 'host_uri_forbidden', 'conflict'],
  }),
  getHostSetup: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/setup',
    summary: 'How a host is set up, without its credentials',
    permission: 'host:manage',
    params: hostParams,
    reply: hostSetupSchema,
    errors: ['host_not_found'],
  }),
  updateHost: endpoint({
    method: 'PATCH',
    path: '/hosts/:hostId',
    summary:
      'Change label, URI or credentials of a host; it is connected to anew where that matters',
    permission: 'host:manage',
    params: hostParams,
    body: hostChangeRequestSchema,
    reply: hostSetupSchema,
    errors: ['host_not_found', 'host_not_editable', 'host_exists', 'host_uri_forbidden'],
  }),
  testHost: endpoint({
    method: 'POST',
    path: '/host-tests',
    summary: 'Try to connect, within a deadline, and say what was found or why not; keeps nothing',
    permission: 'host:manage',
    body: hostTestSchema,
    reply: hostTestResultSchema,
    errors: ['host_uri_forbidden', 'too_many_requests'],
  }),
};
