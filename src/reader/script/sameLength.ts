import { ConverterFactory, type DictGroup } from 'opencc-js/core';

/** Gives a text in another script, as long as it was: each UTF-16 unit stands for the one at its place. */
export type Respell = (text: string) => string;

/**
 * A converter by tables that are applied one after another, without the rows that would make a text longer or shorter:
 * names of a few rare animals and characters beyond the basic plane. So every offset of a text holds after it.
 */
export function sameLength(chain: readonly DictGroup[]): Respell {
  return ConverterFactory(
    ...chain.map((tables) => tables.map((table) => rowsOf(table).filter(isSameLength))),
  );
}

type Row = readonly [from: string, to: string];

function rowsOf(table: DictGroup[number]): readonly Row[] {
  if (typeof table !== 'string') return table;
  return table.split('|').map((row): Row => {
    const [from = '', to = ''] = row.split(' ');
    return [from, to];
  });
}

function isSameLength([from, to]: Row): boolean {
  return from.length === to.length;
}
