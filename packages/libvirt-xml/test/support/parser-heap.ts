interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (bytes: number) => number;
}
type Instantiate = (...args: unknown[]) => Promise<{ instance: { exports: Exports } }>;

const wasm = (globalThis as unknown as { WebAssembly: { instantiate: Instantiate } }).WebAssembly;
const BLOCK_BYTES = 4096;

/** The heap of the XML parser's module. */
export class ParserHeap {
  readonly #exports: Exports;

  private constructor(exports: Exports) {
    this.#exports = exports;
  }

  /** The module keeps its memory to itself: it is caught while it is being loaded. */
  static async catchWhile(load: () => Promise<void>): Promise<ParserHeap> {
    const original = wasm.instantiate;
    let caught: Exports | undefined;
    wasm.instantiate = async (...args) => {
      const result = await original.apply(wasm, args);
      caught = result.instance.exports;
      return result;
    };
    try {
      await load();
    } finally {
      wasm.instantiate = original;
    }
    if (caught === undefined) throw new Error('No module was loaded');
    return new ParserHeap(caught);
  }

  get sizeBytes(): number {
    return this.#exports.memory.buffer.byteLength;
  }

  /** Takes all memory but so much, so that a leak of more must make the heap grow. */
  fillUpTo(headroomBytes: number): void {
    const end = this.sizeBytes - headroomBytes;
    for (;;) {
      const address = this.#exports.malloc(BLOCK_BYTES);
      if (address === 0 || address + BLOCK_BYTES > end) return;
    }
  }
}
