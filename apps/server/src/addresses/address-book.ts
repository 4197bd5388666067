import { addressLimits } from './address-limits.ts';

interface Page {
  readonly addresses: readonly string[];
  readonly readAtMs: number;
  /** libvirt's id of the run of the machine that had them. */
  readonly runId: number | null;
}

/** The addresses that were found, by the key of the machine. */
export class AddressBook {
  readonly #pages = new Map<string, Page>();

  get(key: string): readonly string[] | undefined {
    return this.#pages.get(key)?.addresses;
  }

  /** Whether it is time to ask; another run of the machine may have other addresses. */
  isDue(key: string, runId: number | null, nowMs: number): boolean {
    const page = this.#pages.get(key);
    if (!page || page.runId !== runId) return true;
    const { freshMs, emptyFreshMs } = addressLimits;
    return nowMs - page.readAtMs >= (page.addresses.length > 0 ? freshMs : emptyFreshMs);
  }

  /** @returns whether they are others than before */
  put(key: string, page: Page): boolean {
    const before = this.#pages.get(key)?.addresses ?? [];
    this.#pages.set(key, page);
    return before.join() !== page.addresses.join();
  }

  /** @returns whether there was anything to forget */
  remove(key: string): boolean {
    const had = (this.get(key)?.length ?? 0) > 0;
    this.#pages.delete(key);
    return had;
  }
}
