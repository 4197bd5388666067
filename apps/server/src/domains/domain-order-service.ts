import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import { actionLabel } from '@guesthouse/contract/domain-action-words';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainRef } from '@guesthouse/contract/ids';
import { domainSubject } from '@guesthouse/contract/subject';
import type { OrderReply } from '@guesthouse/contract/task';
import type { Caller } from '../access/caller.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import type { DomainOrder } from '../libvirt/orders/domain-order.ts';
import type { TaskService } from '../tasks/task-service.ts';
import { actorOf, type TaskReporter, type TaskSpec } from '../tasks/task-work.ts';
import { deleteDomain } from './deletion/delete-domain.ts';
import { imagesOf } from './deletion/domain-belongings.ts';
import { explainedRefusal } from './explained-refusal.ts';
import { orderDetail } from './order-detail-rules.ts';
import { slowOrder } from './slow-order-rules.ts';

interface Deps {
  readonly mirror: Mirror;
  readonly hosts: HostAccess;
  readonly tasks: TaskService;
}

/**
 * Whether a state allows an action is libvirt's to decide, which may know a newer one than the mirror. The
 * mirror names the machine, and explains a refusal that libvirt has no code of its own for.
 */
export class DomainOrderService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** @throws ProblemError, of what fails within a second */
  order<A extends DomainAction>(
    ref: DomainRef,
    action: A,
    options: DomainActionOptions<A>,
    caller: Caller | null,
  ): Promise<OrderReply> {
    const { summary } = requireDomain(this.#deps.mirror, ref);
    const slow = slowOrder(action, summary, options);
    const spec: TaskSpec = {
      kind: `domain.${action}`,
      title: `${actionLabel(action)} ${summary.name}`,
      subjects: [domainSubject(summary)],
      owner: actorOf(caller),
      ...(slow && { abortable: slow.abortable, lane: ref.hostId }),
    };
    return this.#deps.tasks.run(spec, async (reporter, signal) => {
      const detail = orderDetail(action, options);
      if (detail !== null) reporter.log(detail);
      if (slow?.message !== undefined) reporter.message(slow.message);
      try {
        if (action === 'delete') {
          const deletion = {
            domain: summary,
            ...imagesOf(this.#deps.mirror, ref),
            options: options as DomainActionOptions<'delete'>,
          };
          return await this.#apart(ref, (link) => deleteDomain(link, deletion, reporter));
        }
        const order: DomainOrder = action;
        const given = options as DomainActionOptions<DomainOrder>;
        if (slow) await this.#giveSlowly(summary, order, given, { reporter, signal });
        else await this.#deps.hosts.link(ref.hostId).orders.give(summary, order, given);
        return slow?.result;
      } catch (error) {
        const state = this.#deps.mirror.domain(ref)?.summary.state;
        throw state === undefined ? error : explainedRefusal(error, action, state);
      }
    });
  }

  #giveSlowly(
    domain: DomainSummary,
    order: DomainOrder,
    options: DomainActionOptions<DomainOrder>,
    { reporter, signal }: { reporter: TaskReporter; signal: AbortSignal },
  ): Promise<void> {
    const long = { signal, onProgress: reporter.progress.bind(reporter) };
    return this.#apart(domain, (link) => link.orders.giveLong(domain, order, options, long));
  }

  /** On a connection that ends with the work. */
  async #apart<T>({ hostId }: DomainRef, work: (link: HostLink) => Promise<T>): Promise<T> {
    const link = await this.#deps.hosts.openLink(hostId);
    try {
      return await work(link);
    } finally {
      await link.close();
    }
  }
}
