import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import pc from 'picocolors';
import * as z from 'zod';
import { alignTexts, collate } from '../collation/index.ts';
import {
  type Article,
  type Collation,
  MOVED_GLYPH,
  PASSAGE_GLYPHS,
  type Passage,
  textOfBlocks,
  witnessOf,
} from '../model/index.ts';
import { readArticleFile } from './readWitness.ts';

/** Collates files and says what they have in common, as a table or as the Collation itself. */
export async function collateFiles(files: readonly string[], asJson: boolean): Promise<string> {
  const articles = await Promise.all(files.map(readArticleFile));
  const collation = collate(articles.map((article, index) => ({ ...witnessOf(article), id: sigil(index) })));
  const named = articles.map((article, index) => ({
    sigil: sigil(index),
    file: files[index] ?? '',
    title: article.title,
  }));
  if (asJson) return JSON.stringify({ articles: named, ...collation }, null, 2);
  return [
    ...named.map((one) => `${pc.bold(one.sigil)}  ${one.title}  ${pc.dim(one.file)}`),
    '',
    ...collation.coverage.map(coverageLine),
    '',
    ...passageLines(collation, articles),
  ].join('\n');
}

/** A short mark for each text: A, B, C. */
function sigil(index: number): string {
  return String.fromCodePoint(65 + index);
}

function coverageLine({ of, in: other, shared, total }: Collation['coverage'][number]): string {
  const percent = total === 0 ? '0.0' : ((100 * shared) / total).toFixed(1);
  return `${percent.padStart(5)} % of ${of} (${shared}/${total}) is in ${other}`;
}

const PAINT = { verbatim: pc.blue, edited: pc.yellow, reworded: pc.yellow } as const;
const SHOWN = 36;

function passageLines({ passages }: Collation, articles: readonly Article[]): string[] {
  if (passages.length === 0) return ['No passage in common.'];
  return passages.map((passage) => {
    const place = passage.readings.map(({ witness, range }) => `${witness} ${range.join('–')}`).join('  ');
    const moved = passage.isMoved ? pc.magenta(MOVED_GLYPH) : ' ';
    return `${PAINT[passage.kind](PASSAGE_GLYPHS[passage.kind])}${moved} ${String(passage.length).padStart(5)}  ${opening(passage, articles)}  ${pc.dim(place)}`;
  });
}

function opening(passage: Passage, articles: readonly Article[]): string {
  const [first] = passage.readings;
  const article = articles[(first?.witness.codePointAt(0) ?? 65) - 65];
  const text = [
    ...textOfBlocks(article?.blocks ?? [])
      .slice(...(first?.range ?? [0, 0]))
      .replace(/\s+/g, ' '),
  ];
  return text.length > SHOWN ? `${text.slice(0, SHOWN).join('')}…` : text.join('');
}

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
