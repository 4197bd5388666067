/**
 * Does one step, saying when it begins, for some take minutes, and how long it took.
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
export async function step(what, work) {
  const start = performance.now();
  console.error(`  ${what} …`);
  await work();
  console.error(`  ${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
