import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { LabelledPair } from './plagdet.ts';

const range = z.tuple([z.number(), z.number()]);
const labelled = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.string(),
  a: z.string(),
  b: z.string(),
  spans: z.array(z.object({ a: range, b: range })),
});

/** Reads lines `{id, kind, a, b, spans: [{a, b}]}`. */
export async function readPairs(file: string): Promise<LabelledPair[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => labelled.parse(JSON.parse(line)));
}
