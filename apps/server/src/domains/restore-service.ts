import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { EndpointInput } from '@guesthouse/contract/endpoint';
import { domainUuidSchema, type HostId } from '@guesthouse/contract/ids';
import { domainSubject } from '@guesthouse/contract/subject';
import type { OrderReply } from '@guesthouse/contract/task';
import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { Caller } from '../access/caller.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { TaskService } from '../tasks/task-service.ts';
import { actorOf } from '../tasks/task-work.ts';
import { noProgressOfRestore } from './slow-order-rules.ts';

type RestoreOptions = EndpointInput<typeof domainEndpoints.restoreDomain>['body'];

/** Machines out of files that they were saved to. */
export class RestoreService {
  readonly #hosts: HostAccess;
  readonly #tasks: TaskService;

  constructor(hosts: HostAccess, tasks: TaskService) {
    this.#hosts = hosts;
    this.#tasks = tasks;
  }

  /** @throws ProblemError where the file holds no machine, or what else fails within a second */
  async restore(
    hostId: HostId,
    options: RestoreOptions,
    caller: Caller | null,
  ): Promise<OrderReply> {
    const xml = await this.#hosts.link(hostId).orders.savedDefinition(options.path);
    const view = domainView(xml);
    const uuid = domainUuidSchema.safeParse(view.uuid);
    const name = view.name ?? options.path;
    const spec = {
      kind: 'domain.restore',
      title: `Restore ${name}`,
      subjects: uuid.success ? [domainSubject({ hostId, uuid: uuid.data, name })] : [],
      owner: actorOf(caller),
      lane: hostId,
    };
    return this.#tasks.run(spec, async (reporter) => {
      reporter.message(`Reading ${options.path}; ${noProgressOfRestore}`);
      const link = await this.#hosts.openLink(hostId);
      try {
        await link.orders.restore(options, name);
        return `Restored ${name} from ${options.path}.`;
      } finally {
        await link.close();
      }
    });
  }
}
