/** Of V8's `Heap::AllocateExternalBackingStore`: twice the largest half of its young generation. */
const gatheredBytes = 32 * 1024 * 1024;

/**
 * Has V8 give back the buffers that nobody holds any more. It looks for them in the young generation
 * when buffers of 32 MiB have gathered there; one of that size counts, and takes no memory, because
 * nobody writes to it. What is still held is not touched.
 */
export function collectYoungBuffers(): void {
  new ArrayBuffer(gatheredBytes);
}
