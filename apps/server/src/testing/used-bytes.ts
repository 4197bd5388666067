import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LiveFixture } from './live-fixture.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the process holds of memory, on V8's heap and beside it, after all that nobody holds has gone. */
export function usedBytes(live: LiveFixture): number {
  // What the fixture has noted of every event is not the server's.
  live.sent.length = 0;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
