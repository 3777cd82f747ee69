import { availableParallelism, loadavg } from 'node:os';
import { rounded } from './rounded.ts';

/** What measured, for a person: "2 cores, Node 20.20.0, load 0.4". */
export function machine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} cores, Node ${process.versions.node}, load ${rounded(load, 1)}`;
}
