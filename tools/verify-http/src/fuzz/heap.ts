import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** The bytes of memory that are in use once what is not needed was collected. */
export function usedHeap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
