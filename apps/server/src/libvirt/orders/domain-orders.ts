import { definitionOrders } from './definition-orders.ts';
import type { DomainOrder, OrderEntry, OrderTable } from './domain-order.ts';
import { memoryOrders } from './memory-orders.ts';
import { powerOrders } from './power-orders.ts';

const orders: OrderTable = { ...powerOrders, ...memoryOrders, ...definitionOrders };

/** How libvirt is told each order. */
export function orderEntry<A extends DomainOrder>(order: A): OrderEntry<A> {
  return orders[order];
}
