import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import type { AddressService } from './address-service.ts';

export function addressSocketHandlers(
  addresses: AddressService,
): ClientEventHandlers<'addresses:watch'> {
  return { 'addresses:watch': (wish, socket) => addresses.wish(socket, wish) };
}
