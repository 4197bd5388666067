import type { FiguresHistory, FiguresWish } from '@guesthouse/contract/figures';
import type { HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { FigureInterests } from './figure-interests.ts';
import { HostFigures } from './host-figures.ts';
import { figureBeats } from './stats-limits.ts';

export interface FigureServiceDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly log: Logger;
}

/** The figures of lists: only of hosts with machines on somebody's screen, or of all while one asks. */
export class FigureService {
  readonly #deps: FigureServiceDeps;
  readonly #interests = new FigureInterests();
  readonly #hosts = new Map<HostId, HostFigures>();
  #sweep: NodeJS.Timeout | null = null;

  constructor(deps: FigureServiceDeps) {
    this.#deps = deps;
  }

  wish(socket: SocketContext, wish: FiguresWish): FiguresHistory {
    if (this.#interests.put(socket, wish))
      socket.onClose(() => {
        this.#interests.remove(socket.socketId);
        this.#endLater();
      });
    for (const hostId of this.#wanted()) this.#start(hostId);
    this.#endLater();
    return {
      intervalMs: figureBeats.shownMs,
      loads: wish.domains.flatMap(({ hostId, uuid }) => {
        const cpu = this.#hosts.get(hostId)?.loads(uuid) ?? [];
        return cpu.length > 0 ? [{ hostId, uuid, cpu: [...cpu] }] : [];
      }),
    };
  }

  async stop(): Promise<void> {
    if (this.#sweep) clearTimeout(this.#sweep);
    await Promise.allSettled(Array.from(this.#hosts.values(), (host) => host.stop()));
    this.#hosts.clear();
  }

  #wanted(): Set<HostId> {
    const { mirror } = this.#deps;
    if (this.#interests.wideGroups().length > 0)
      return new Set(mirror.hosts().map(({ hostId }) => hostId));
    return this.#interests.hosts();
  }

  #start(hostId: HostId): void {
    if (this.#hosts.has(hostId) || !this.#deps.mirror.host(hostId)) return;
    this.#hosts.set(hostId, new HostFigures(hostId, { ...this.#deps, interests: this.#interests }));
  }

  /** Not at once: a page that is scrolled or loaded anew goes on where it was. */
  #endLater(): void {
    this.#sweep ??= setTimeout(() => {
      this.#sweep = null;
      const wanted = this.#wanted();
      for (const [hostId, host] of this.#hosts) {
        if (wanted.has(hostId)) continue;
        this.#hosts.delete(hostId);
        host.stop().catch((error: unknown) => {
          this.#deps.log.warn({ err: error, hostId }, 'the figures did not end cleanly');
        });
      }
    }, figureBeats.graceMs);
  }
}
