import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { alignTexts } from '../collation/index.ts';

const pair = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

/**
 * Reads lines `{id, a, b}` of plain text and writes lines `{id, spans}` with offsets of what was given. A line that is no
 * such thing is told to `report`, and the rest goes on; answers how many lines were.
 */
export async function collateBatch(
  file: string,
  write: (line: string) => void,
  report: (problem: string) => void,
): Promise<number> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  let unread = 0;
  for await (const line of lines) {
    number += 1;
    const json = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (json.trim() === '') continue;
    const read = pairOf(json);
    if (read) write(JSON.stringify({ id: read.id, spans: alignTexts(read.a, read.b) }));
    else {
      unread += 1;
      report(`${file}:${number}: The line is no JSON object with id, a and b; it is skipped.`);
    }
  }
  return unread;
}

function pairOf(line: string): z.infer<typeof pair> | undefined {
  try {
    return pair.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
