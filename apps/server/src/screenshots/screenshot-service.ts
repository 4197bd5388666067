import { domainIsActive } from '@guesthouse/contract/domain-state';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef, HostId } from '@guesthouse/contract/ids';
import { ProblemError } from '../http/problem-error.ts';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import { CallGate } from '../libvirt/call-gate.ts';
import type { ScreenPicture } from '../libvirt/domain-screenshot.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { PictureError } from './pixels.ts';
import { readPng } from './read-png.ts';
import { readPpm } from './read-ppm.ts';
import { screenshotLimits } from './screenshot-limits.ts';
import { shrink } from './shrink.ts';
import { writePng } from './write-png.ts';

interface Kept {
  readonly picture: Promise<Buffer>;
  readonly atMs: number;
}

/** Thumbnails of screens: each is made once for all who look, one at a time on each host. */
export class ScreenshotService {
  readonly #hosts: HostAccess;
  readonly #gates = new Map<HostId, CallGate>();
  /** A picture of a screen takes megabytes until it is small. */
  readonly #all = new CallGate(screenshotLimits.atOnce);
  readonly #kept = new Map<string, Kept>();

  constructor(hosts: HostAccess) {
    this.#hosts = hosts;
  }

  /** @throws ProblemError */
  picture({ summary }: DomainEntry): Promise<Buffer> {
    if (!domainIsActive[summary.state])
      throw new ProblemError('operation_invalid', `${summary.name} is off: it has no screen.`);
    const ref = { hostId: summary.hostId, uuid: summary.uuid };
    const key = domainKey(ref);
    const kept = this.#kept.get(key);
    const nowMs = performance.now();
    if (kept && nowMs - kept.atMs < screenshotLimits.freshMs) return kept.picture;
    const picture = this.#gate(ref.hostId).run(() =>
      this.#all.run(() => this.#make(ref, summary.name)),
    );
    this.#keep(key, { picture, atMs: nowMs });
    picture.catch(() => this.#kept.delete(key));
    return picture;
  }

  async #make({ hostId, uuid }: DomainRef, name: string): Promise<Buffer> {
    const screen = await this.#hosts.link(hostId).readScreen(uuid, name);
    try {
      return await thumbnail(screen);
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      throw new ProblemError('libvirt_unsupported', `The screen of ${name} could not be read.`, {
        hint: `libvirt sent ${screen.mimeType}: ${error.message}.`,
      });
    }
  }

  /** The oldest goes when there are too many. */
  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > screenshotLimits.kept && oldest !== undefined) this.#kept.delete(oldest);
  }

  #gate(hostId: HostId): CallGate {
    const known = this.#gates.get(hostId);
    if (known) return known;
    const gate = new CallGate(1);
    this.#gates.set(hostId, gate);
    return gate;
  }
}

async function thumbnail({ mimeType, bytes }: ScreenPicture): Promise<Buffer> {
  const pixels = mimeType === 'image/png' ? await readPng(bytes) : readPpm(bytes);
  return writePng(shrink(pixels, screenshotLimits.widthPx));
}
