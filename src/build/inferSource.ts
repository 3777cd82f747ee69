import { createHash } from 'node:crypto';
import { type ColourPair, type Source, UNKNOWN_SOURCE } from '../model/index.ts';

/** Colours with 4.5:1 or more on paper (#fbfaf7) and on the dark page (#161512), far enough apart to be told. */
const COLOURS: readonly ColourPair[] = [
  { light: '#7a4fa0', dark: '#c3a3e6' },
  { light: '#0f6f78', dark: '#6fcbd3' },
  { light: '#9a3b6a', dark: '#ec9cc4' },
  { light: '#6b6a12', dark: '#cfcb6a' },
  { light: '#8a4b2a', dark: '#dfa684' },
  { light: '#3b5bb5', dark: '#a3b8f5' },
  { light: '#4d6f1f', dark: '#a8cf74' },
  { light: '#a02c4c', dark: '#f598ae' },
];

const UNKNOWN: Source = {
  id: UNKNOWN_SOURCE,
  name: { zh: '出处不明', en: 'Unknown outlet' },
  kind: 'outlet',
  colour: { light: '#5d5a54', dark: '#b3ada1' },
  isInferred: true,
};

/** The entry of an outlet that stands in no list, from its name alone: the same name gives the same entry. */
export function inferSource(name: string): Source {
  const settled = name.normalize('NFKC').trim();
  if (settled === '') return UNKNOWN;
  const digest = createHash('sha256').update(settled).digest();
  const colour = COLOURS[(digest[0] ?? 0) % COLOURS.length] as ColourPair;
  return {
    id: slugOf(settled, digest),
    name: { zh: settled, en: settled },
    kind: 'outlet',
    colour,
    isInferred: true,
  };
}

/** Latin names stay readable; Han names become a digest, because their sound is not ours to guess. */
function slugOf(name: string, digest: Buffer): string {
  const latin = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32);
  const isWhole = latin.length > 1 && !/[^\p{ASCII}]/u.test(name);
  return isWhole ? latin : `outlet-${digest.toString('hex').slice(0, 8)}`;
}
