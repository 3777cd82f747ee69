import pc from 'picocolors';
import { provenanceOf } from '../collation/index.ts';
import {
  type Article,
  type Collation,
  MOVED_GLYPH,
  type NameGroup,
  PASSAGE_GLYPHS,
  type Passage,
  type PassageKind,
  type Segment,
  type TextRange,
} from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import { changeLines, MARGIN } from './collateChanges.ts';
import type { WitnessFile } from './readWitness.ts';
import { cutToColumns, padToColumns, printable } from './terminal.ts';
import { WitnessTexts } from './witnessTexts.ts';

const PAINT: Readonly<Record<PassageKind | 'unique', (text: string) => string>> = {
  verbatim: pc.blue,
  edited: pc.yellow,
  reworded: pc.magenta,
  unique: pc.green,
};
const UNIQUE_GLYPH = '◇';
const OMITTED_GLYPH = '∅';

/** A collation as a table for a terminal: who is who, how much is common, passage by passage, and what only one has. */
export function collateTable(
  collation: Collation,
  witnesses: readonly WitnessFile[],
  names: readonly NameGroup[],
  columns: number,
): string {
  const texts = new WitnessTexts(collation, witnesses);
  const wide = Math.max(40, columns);
  return [
    ...witnesses.map((witness, index) => headLine(collation.witnesses[index] ?? '', witness, wide)),
    ...earliestLine(collation, witnesses),
    '',
    ...collation.coverage.map(coverageLine),
    '',
    ...commonLines(collation, texts, names, wide),
    ...collation.witnesses.flatMap((id) => uniqueLines(id, collation, texts, wide)),
    ...collation.limits.map(
      () => '\nPhrases that stand in these texts very often were not followed everywhere.',
    ),
  ].join('\n');
}

function headLine(id: string, { file, article, source }: WitnessFile, columns: number): string {
  const outlet = source ? `${printable(source.name.zh)}  ` : '';
  const when = whenOf(article);
  const title = cutToColumns(article.title, columns - 4);
  return `${pc.bold(id)}  ${title}\n   ${pc.dim(`${outlet}${when}${printable(file)}`)}`;
}

function whenOf({ publishedAt, publishedDay }: Article): string {
  if (publishedDay !== undefined) return `${publishedDay}  `;
  return publishedAt === null ? '' : `${new Date(publishedAt).toISOString().slice(0, 16)}Z  `;
}

/** Who was first among these, and how much later the others came, where their times are known. */
function earliestLine({ witnesses }: Collation, files: readonly WitnessFile[]): string[] {
  const times = files.map(({ article: { publishedAt, publishedDay } }, index) => ({
    id: witnesses[index] ?? '',
    publishedAt,
    ...(publishedDay !== undefined && { publishedDay }),
  }));
  const { earliest, lags } = provenanceOf(times);
  if (earliest.length === 0) return [];
  const later = lags.flatMap(({ witness, ms }) =>
    ms === null || ms === 0 ? [] : [`${witness} ${lagOf(ms)}`],
  );
  return [`   ${pc.dim([`Earliest of these: ${earliest.join(', ')}`, ...later].join('; '))}`];
}

/** "+17 h 7 min" */
function lagOf(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return `+${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function coverageLine({ of, in: other, shared, total, ...all }: Collation['coverage'][number]): string {
  const share = `${percent(shared, total).padStart(7)} of ${of} (${shared}/${total}) is in ${other}`;
  if (all.totalWithFurniture === total) return share;
  const { sharedWithFurniture: more, totalWithFurniture: whole } = all;
  return `${share}${pc.dim(`; with furniture ${percent(more, whole)} (${more}/${whole})`)}`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)} %`;
}

function commonLines(
  collation: Collation,
  texts: WitnessTexts,
  names: readonly NameGroup[],
  columns: number,
): string[] {
  if (collation.passages.length === 0) return ['No passage in common.'];
  return collation.passages.flatMap((passage) => {
    const omitting = collation.omissions.filter((one) => one.passage === passage.id);
    return [
      passageLine(
        passage,
        omitting.map(({ witness }) => witness),
        texts,
        columns,
      ),
      ...changeLines(passage, texts, names, columns),
    ];
  });
}

function passageLine(
  passage: Passage,
  omitting: readonly string[],
  texts: WitnessTexts,
  columns: number,
): string {
  const { kind, length, readings, isMoved, confidence } = passage;
  const glyphs = PAINT[kind](`${PASSAGE_GLYPHS[kind]}${isMoved ? MOVED_GLYPH : ' '}`);
  const places = readings.map(({ witness, range }) => texts.place(witness, range)).join('  ');
  const missing = omitting.map((witness) => `  ${OMITTED_GLYPH} ${witness}`).join('');
  const sure = confidence === undefined ? '' : `  ${confidence.toFixed(2)}`;
  const [first] = readings;
  const text = first ? texts.slice(first.witness, first.range) : '';
  return tableLine(glyphs, length, text, `${places}${missing}${sure}`, columns);
}

/** Glyphs, length, as much of the text as there is room for, and at the right edge where it stands. */
function tableLine(glyphs: string, length: number, text: string, place: string, columns: number): string {
  const room = columns - MARGIN - place.length - 2;
  const shown = padToColumns(cutToColumns(text, room), room);
  return `${glyphs}${String(length).padStart(6)}  ${shown}  ${pc.dim(place)}`;
}

/** The stretches that only one has, longest words first kept: each with its length and place. */
function uniqueLines(id: string, collation: Collation, texts: WitnessTexts, columns: number): string[] {
  const own = stretchesOf(collation.segments[id] ?? []);
  if (own.length === 0) return [];
  return [
    `\n${pc.bold(`Only in ${id}`)}`,
    ...own.map((range) => {
      const text = texts.slice(id, range);
      const glyph = PAINT.unique(`${UNIQUE_GLYPH} `);
      return tableLine(glyph, countCharacters(text), text, texts.place(id, range), columns);
    }),
  ];
}

/** Unique text and the stock phrases in it, block by block. */
function stretchesOf(segments: readonly Segment[]): TextRange[] {
  const stretches: { block: number; range: TextRange }[] = [];
  for (const { kind, block, range } of segments) {
    if (kind !== 'unique' && kind !== 'stockPhrase') continue;
    const last = stretches.at(-1);
    if (last?.block === block && last.range[1] === range[0])
      stretches[stretches.length - 1] = { block, range: [last.range[0], range[1]] };
    else stretches.push({ block, range });
  }
  return stretches.map(({ range }) => range);
}
