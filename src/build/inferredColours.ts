import { createHash } from 'node:crypto';
import { type ColourPair, isUnknownSource, type Source } from '../model/index.ts';

/** Colours with 4.5:1 or more on paper (#fbfaf7) and on the dark page (#161512), far enough apart to be told. */
export const COLOURS: readonly ColourPair[] = [
  { light: '#7a4fa0', dark: '#c3a3e6' },
  { light: '#0f6f78', dark: '#6fcbd3' },
  { light: '#9a3b6a', dark: '#ec9cc4' },
  { light: '#6b6a12', dark: '#cfcb6a' },
  { light: '#8a4b2a', dark: '#dfa684' },
  { light: '#3b5bb5', dark: '#a3b8f5' },
  { light: '#4d6f1f', dark: '#a8cf74' },
  { light: '#a02c4c', dark: '#f598ae' },
  { light: '#4a5a70', dark: '#aebfd6' },
  { light: '#8a2aa8', dark: '#dc9cf0' },
  { light: '#1f6b3a', dark: '#84d19c' },
  { light: '#8a6100', dark: '#e0bb5a' },
  { light: '#33379b', dark: '#aab0ff' },
  { light: '#0a6aa8', dark: '#79c0f0' },
  { light: '#b5391f', dark: '#ff9d86' },
  { light: '#6d4c41', dark: '#cbb0a3' },
];

/** What has no colour of its own. */
export const NEUTRAL: ColourPair = { light: '#5d5a54', dark: '#b3ada1' };

/** The colour that a name gives, whatever else is in the archive. */
export function colourOf(name: string): ColourPair {
  const [first = 0] = createHash('sha256').update(name).digest();
  return COLOURS[first % COLOURS.length] as ColourPair;
}

/**
 * Outlets to which no list gives a colour, in the order given, each in one that no other of the archive has: the one that
 * its name gives where that is free, else that which differs most from all in use. Where none is left, further ones are
 * neutral.
 */
export function withColoursApart(sources: readonly Source[], isFree: (source: Source) => boolean): Source[] {
  const used = sources.filter((source) => !isFree(source)).map(({ colour }) => colour);
  return sources.map((source) => {
    if (!isFree(source) || isUnknownSource(source)) return source;
    const colour = freeColour(source.colour, used) ?? NEUTRAL;
    used.push(colour);
    return { ...source, colour };
  });
}

function freeColour(own: ColourPair, used: readonly ColourPair[]): ColourPair | undefined {
  const nearness = (one: ColourPair) =>
    Math.min(Number.POSITIVE_INFINITY, ...used.map((other) => distance(one, other)));
  if (nearness(own) > CLOSE) return own;
  const free = COLOURS.filter((one) => nearness(one) > 0);
  return free.toSorted((a, b) => nearness(b) - nearness(a))[0];
}

/** Two colours of the light scheme that are closer are hard to tell in a small square; in steps of a channel. */
const CLOSE = 48;

function distance({ light: a }: ColourPair, { light: b }: ColourPair): number {
  const [one, other] = [channels(a), channels(b)];
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
