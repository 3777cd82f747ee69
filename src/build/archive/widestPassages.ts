import type { SharedPassage, WidestPassage } from '../../model/index.ts';
import type { CardDraft } from './facts.ts';
import { mentionOf } from './mentionOf.ts';
import { passageExcerpt } from './passageExcerpt.ts';

/** A passage that two outlets have is a pair; from three on it is a wave. */
const LEAST_OUTLETS = 3;
const MOST_PASSAGES = 12;

/** A clause at least, in characters: a name with its titles is no wave. */
const LEAST_LENGTH = 26;

/** An article has a passage of another where it has so much of it: a sentence border may lie elsewhere. */
const LEAST_COVERED = 0.9;

/** What the archive knows of its articles and what they share. */
export interface SharingArchive {
  /** In the archive's order. */
  readonly cards: readonly CardDraft[];
  /** By article id. */
  readonly shared: ReadonlyMap<string, readonly SharedPassage[]>;
  /** The text of an article. */
  readonly textOf: (card: CardDraft) => string;
}

interface Wave {
  /** The earliest first, one per outlet. */
  readonly carriers: readonly CardDraft[];
  readonly passage: SharedPassage;
}

/**
 * The passages that most outlets carried, each as its earliest article has it. Of several in one article, the widest
 * stands for all: an official statement would fill the list with its sentences.
 */
export function widestPassages({ cards, shared, textOf }: SharingArchive): WidestPassage[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const places = new Map(cards.map(({ id }, place) => [id, place]));
  const earliestFirst = (a: CardDraft, b: CardDraft) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  return cards
    .flatMap((card) => widestWave(card, shared.get(card.id) ?? [], byId, earliestFirst) ?? [])
    .sort((a, b) => b.carriers.length - a.carriers.length || b.passage.length - a.passage.length)
    .slice(0, MOST_PASSAGES)
    .map((wave) => passageOf(wave, textOf));
}

/** The widest passage of those that stand in this article first. */
function widestWave(
  card: CardDraft,
  passages: readonly SharedPassage[],
  byId: ReadonlyMap<string, CardDraft>,
  earliestFirst: (a: CardDraft, b: CardDraft) => number,
): Wave | undefined {
  let widest: Wave | undefined;
  for (const passage of passages) {
    if (passage.length < LEAST_LENGTH) continue;
    const holders = new Set(
      passages.filter((other) => covers(other, passage)).flatMap(({ articles }) => articles),
    );
    const others = [...holders].flatMap((id) => byId.get(id) ?? []).sort(earliestFirst);
    const carriers = firstOfEachOutlet([card, ...others]);
    const isFirst = others[0] === undefined || earliestFirst(card, others[0]) < 0;
    const isWider = carriers.length > (widest?.carriers.length ?? LEAST_OUTLETS - 1);
    const isLonger = carriers.length === widest?.carriers.length && passage.length > widest.passage.length;
    if (isFirst && (isWider || isLonger)) widest = { carriers, passage };
  }
  return widest;
}

function covers({ range: [from, to] }: SharedPassage, { range }: SharedPassage): boolean {
  const common = Math.min(to, range[1]) - Math.max(from, range[0]);
  return common >= LEAST_COVERED * (range[1] - range[0]);
}

function firstOfEachOutlet(cards: readonly CardDraft[]): CardDraft[] {
  const outlets = new Set<string>();
  return cards.filter(({ sourceId }) => {
    const isNew = !outlets.has(sourceId);
    outlets.add(sourceId);
    return isNew;
  });
}

function passageOf({ carriers, passage }: Wave, textOf: SharingArchive['textOf']): WidestPassage {
  const [first] = carriers;
  const { excerpt, from } = passageExcerpt(first ? textOf(first) : '', passage.range);
  return {
    excerpt,
    lang: first?.lang ?? '',
    length: passage.length,
    from,
    articles: carriers.map(mentionOf),
  };
}
