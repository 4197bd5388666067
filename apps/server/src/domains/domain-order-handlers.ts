import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import type { DomainOrderService } from './domain-order-service.ts';

/** Every operation whose endpoint is that of an action. */
type OrderOperations = {
  [
    K in keyof typeof domainEndpoints
  ]: (typeof domainEndpoints)[K] extends (typeof domainActionEndpoints)[DomainAction] ? K : never;
}[keyof typeof domainEndpoints];

export function domainOrderHandlers(
  orders: DomainOrderService,
): EndpointHandlers<Pick<typeof domainEndpoints, OrderOperations>> {
  const order =
    <const A extends DomainAction>(action: A) =>
    async (
      { params, body }: { params: DomainRef; body: DomainActionOptions<A> },
      { log, caller }: RequestContext,
    ) => {
      const reply = await orders.order(params, action, body, caller);
      log.info({ action, by: caller?.name, ...params, taskId: reply.task?.taskId }, 'domain order');
      return reply;
    };
  return {
    startDomain: order('start'),
    shutdownDomain: order('shutdown'),
    rebootDomain: order('reboot'),
    resetDomain: order('reset'),
    forceOffDomain: order('force-off'),
    pauseDomain: order('pause'),
    resumeDomain: order('resume'),
    sleepDomain: order('pm-suspend'),
    wakeDomain: order('pm-wakeup'),
    managedSaveDomain: order('managed-save'),
    discardManagedSave: order('managed-save-remove'),
    saveDomain: order('save'),
    dumpDomain: order('core-dump'),
    injectNmi: order('inject-nmi'),
    sendKeys: order('send-keys'),
    setAutostart: order('set-autostart'),
    renameDomain: order('rename'),
    undefineDomain: order('undefine'),
    deleteDomain: order('delete'),
  };
}
