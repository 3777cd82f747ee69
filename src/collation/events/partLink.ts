import type { Act, TextRange } from '../../model/index.ts';

/** A passage that two parts have in common. */
export interface SharedStretch {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly isVerbatim: boolean;
}

/** Two persons and what both parts say that they do together. */
export interface ActTie {
  readonly act: Act;
  readonly persons: readonly [string, string];
}

/** What ties two parts of stories together; the part that sorts first is `a`. */
export interface PartLink {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how much of the shorter one's text the other has. */
  readonly text: number;
  /** 0 to 1: how much their headlines and first sentences say the same. */
  readonly headline: number;
  readonly act?: ActTie;
  /** The longest first. */
  readonly stretches: readonly SharedStretch[];
  /** True where the two are versions of one article. */
  readonly isVersion: boolean;
}

/** How strongly two persons who do the same thing in both tie two parts. */
const ACT_TIE = 0.6;

/** How strongly two parts are tied, 0 to 1: one tie is enough, two are more. */
export function strengthOf({ text, headline, act }: Pick<PartLink, 'text' | 'headline' | 'act'>): number {
  return 1 - (1 - text) * (1 - Math.max(headline, act ? ACT_TIE : 0));
}

/** Links with one for each pair of parts, in the order of the pairs. */
export function joinLinks(links: readonly PartLink[]): PartLink[] {
  const byPair = new Map<string, PartLink>();
  for (const link of links) {
    const key = `${link.a} ${link.b}`;
    const known = byPair.get(key);
    byPair.set(key, known ? both(known, link) : link);
  }
  return [...byPair.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function both(one: PartLink, other: PartLink): PartLink {
  const act = one.act ?? other.act;
  return {
    a: one.a,
    b: one.b,
    text: Math.max(one.text, other.text),
    headline: Math.max(one.headline, other.headline),
    ...(act && { act }),
    stretches: [...one.stretches, ...other.stretches],
    isVersion: one.isVersion || other.isVersion,
  };
}
