import { createHash } from 'node:crypto';
import { type Source, UNKNOWN_SOURCE } from '../model/index.ts';
import { foldCharacter, isHan } from '../text/index.ts';
import { colourOf, NEUTRAL } from './inferredColours.ts';

const UNKNOWN: Source = {
  id: UNKNOWN_SOURCE,
  name: { zh: '出处不明', en: 'Unknown outlet' },
  kind: 'outlet',
  colour: NEUTRAL,
  isInferred: true,
};

/**
 * The entry of an outlet that stands in no list, from its name alone: the same name gives the same entry, and in the other
 * script the same outlet, 江城日報 and 江城日报.
 */
export function inferSource(name: string): Source {
  const settled = name.normalize('NFKC').trim();
  if (settled === '') return UNKNOWN;
  const inOneScript = Array.from(settled, (character) =>
    isHan(character) ? foldCharacter(character) : character,
  ).join('');
  const digest = createHash('sha256').update(inOneScript).digest();
  return {
    id: slugOf(settled, digest),
    name: { zh: settled, en: settled },
    kind: 'outlet',
    colour: colourOf(inOneScript),
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
