import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { alignTexts } from '../collation/index.ts';

const pair = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

/** Reads lines `{id, a, b}` of plain text and writes lines `{id, spans}` with offsets of what was given. */
export async function collateBatch(file: string, write: (line: string) => void): Promise<void> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, a, b } = pairOf(line, `${file}:${number}`);
    write(JSON.stringify({ id, spans: alignTexts(a, b) }));
  }
}

function pairOf(line: string, place: string): z.infer<typeof pair> {
  try {
    return pair.parse(JSON.parse(line));
  } catch {
    throw new Error(`${place}: The line is no JSON object with id, a and b.`);
  }
}
