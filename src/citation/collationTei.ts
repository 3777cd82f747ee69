import { escapeMarkup } from '../text/index.ts';
import { apparatusOf, type Entry } from './apparatus.ts';
import type { CitedWitness, Comparison } from './comparison.ts';
import type { Stretch } from './stretches.ts';
import { teiHeader } from './teiHeader.ts';

/**
 * A collation in TEI P5 with parallel segmentation (Guidelines, chapter “Critical Apparatus”, “The Parallel
 * Segmentation Method”): every stretch is an `app`, every witness has its reading in it or an empty one. Reading
 * for one witness what its `rdg` hold gives back its text, in its own order.
 *
 * One line of entries cannot hold two orders. The Guidelines' `listTranspose` (“Representation of Primary Sources”,
 * “Transpositions”) tells that one text was rearranged; it would leave only one of the witnesses readable here. So a
 * passage that moved has an `app` at each of its places, tied by `corresp` (“Linking, Segmentation, and Alignment”).
 */
export function collationTei(comparison: Comparison): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    teiHeader(comparison),
    '<text>',
    '<body>',
    '<ab>',
    ...apparatusLines(comparison),
    '</ab>',
    '</body>',
    '</text>',
    '</TEI>',
    '',
  ].join('\n');
}

/** What writing an entry takes to know of the whole. */
interface Apparatus {
  readonly comparison: Comparison;
  readonly sigils: ReadonlyMap<string, string>;
  /** By passage and witness: the entry, from 1, at which the witness has the passage. */
  readonly places: ReadonlyMap<string, number>;
  /** Passage and witness, of each omission. */
  readonly omitted: ReadonlySet<string>;
}

function apparatusLines(comparison: Comparison): string[] {
  const { collation, witnesses } = comparison;
  const entries = apparatusOf(comparison);
  const apparatus: Apparatus = {
    comparison,
    sigils: new Map(witnesses.map(({ sigil, article }) => [article.id, escapeMarkup(sigil)])),
    places: placesOf(entries),
    omitted: new Set(collation.omissions.map(({ passage, witness }) => `${passage} ${witness}`)),
  };
  const blocks = witnesses.map((witness) => ({ witness, written: 0 }));
  const lines = entries.flatMap((entry, index) => [
    ...blocks.flatMap((column) => milestones(column, blockOf(entry, column.witness))),
    entryElement(apparatus, entry, index + 1),
  ]);
  return [
    ...lines,
    ...blocks.flatMap((column) => milestones(column, column.witness.article.blocks.length - 1)),
  ];
}

function placesOf(entries: readonly Entry[]): Map<string, number> {
  const places = new Map<string, number>();
  entries.forEach(({ passage, isEcho, readings }, index) => {
    if (!passage || isEcho) return;
    for (const reading of readings) {
      const key = `${passage.id} ${reading[0]?.witness}`;
      if (!places.has(key)) places.set(key, index + 1);
    }
  });
  return places;
}

/** Index of the block in which a witness's reading of the entry begins, -1 where it has none. */
function blockOf({ readings }: Entry, { article }: CitedWitness): number {
  return readings.find(([first]) => first?.witness === article.id)?.[0]?.block ?? -1;
}

/** The beginnings of a witness's blocks that are not written yet, up to the one with that index; empty blocks have no other sign. */
function milestones(column: { readonly witness: CitedWitness; written: number }, upTo: number): string[] {
  const { sigil, article } = column.witness;
  const begun = article.blocks.slice(column.written, Math.max(column.written, upTo + 1));
  const first = column.written + 1;
  column.written += begun.length;
  return begun.map(
    ({ kind }, index) =>
      `<milestone unit="${escapeMarkup(kind)}" n="${first + index}" edRef="#${escapeMarkup(sigil)}"/>`,
  );
}

function entryElement(apparatus: Apparatus, entry: Entry, number: number): string {
  const { passage, isEcho } = entry;
  const name = passage ? ` n="${escapeMarkup(passage.id)}"` : '';
  const others = passage ? otherPlaces(apparatus, entry, number) : [];
  const corresp = others.length > 0 ? ` corresp="${others.map((place) => `#app${place}`).join(' ')}"` : '';
  const readings = [...readingElements(apparatus, entry), ...emptyReadings(apparatus, entry, number)];
  const type = isEcho ? 'echo' : entry.class;
  return `<app xml:id="app${number}" type="${type}"${name}${corresp}>${readings.join('')}</app>`;
}

/** The other entries of a passage, each once, in order; of an echo, those of its readings. */
function otherPlaces({ comparison, places }: Apparatus, { passage }: Entry, number: number): number[] {
  const all = comparison.witnesses.flatMap(({ article }) => places.get(`${passage?.id} ${article.id}`) ?? []);
  return [...new Set(all)].filter((place) => place !== number).sort((a, b) => a - b);
}

/** The readings, those of the same characters together. */
function readingElements({ sigils }: Apparatus, { readings }: Entry): string[] {
  const byText = new Map<string, string[]>();
  for (const reading of readings) {
    const text = reading.map((stretch: Stretch) => stretch.text).join('');
    const sigil = `#${sigils.get(reading[0]?.witness ?? '')}`;
    byText.set(text, [...(byText.get(text) ?? []), sigil]);
  }
  return [...byText].map(([text, wit]) => `<rdg wit="${wit.join(' ')}">${readingText(text)}</rdg>`);
}

function readingText(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<lb/>');
}

/** Who has nothing here, by the reason: no such text, left out, or in another place. */
function emptyReadings(apparatus: Apparatus, entry: Entry, number: number): string[] {
  const byReason = new Map<string, string[]>();
  for (const { article } of apparatus.comparison.witnesses) {
    if (entry.readings.some(([first]) => first?.witness === article.id)) continue;
    const reason = reasonOf(apparatus, entry, article.id, number);
    byReason.set(reason, [...(byReason.get(reason) ?? []), `#${apparatus.sigils.get(article.id)}`]);
  }
  return [...byReason].map(([reason, wit]) => `<rdg wit="${wit.join(' ')}"${reason}/>`);
}

function reasonOf({ places, omitted }: Apparatus, entry: Entry, witness: string, number: number): string {
  if (!entry.passage || entry.isEcho) return '';
  const key = `${entry.passage.id} ${witness}`;
  const place = places.get(key);
  if (place !== undefined && place !== number) return ` type="elsewhere" corresp="#app${place}"`;
  return omitted.has(key) ? ' type="omitted"' : '';
}
