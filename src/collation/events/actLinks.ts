import type { Act } from '../../model/index.ts';
import type { ActTie, PartLink } from './partLink.ts';
import type { StoryPart } from './storyPart.ts';

/** What two persons do together is told within so many hours; later they may have done it again. */
const WINDOW_MS = 36 * 3_600_000;

/** More parts than this with the same two persons and act: what every article of those days begins with. */
const MOST_PARTS = 24;

/** A part that tells what two persons did. */
export interface Telling {
  readonly part: number;
  readonly at: number;
  /** True where the headline itself says it. */
  readonly isHeadline: boolean;
}

/** What two persons did, and the parts that tell of it, in the order of time. */
interface Meeting {
  readonly tie: ActTie;
  readonly told: Telling[];
}

/**
 * What parts are tied by two persons who do the same thing in both, as headline and first sentences say: 布林肯与王毅通话,
 * 美国务卿与中国外长通话. One of the two headlines must have the act.
 */
export function actLinks(parts: readonly StoryPart[]): PartLink[] {
  const links = meetings(parts).flatMap(({ tie, told }) => linksNearInTime(tie, told));
  return [...new Map(links.map((link) => [`${link.a} ${link.b}`, link])).values()];
}

/** Links of the parts that tell of one thing within hours of each other; they are in the order of time. */
export function linksNearInTime(tie: ActTie, told: readonly Telling[]): PartLink[] {
  return told.flatMap((one, index) => {
    const near = told.slice(index + 1).filter(({ at }) => at - one.at <= WINDOW_MS);
    if (near.length > MOST_PARTS) return [];
    return near
      .filter(({ isHeadline }) => one.isHeadline || isHeadline)
      .map((other): PartLink => {
        const [a, b] = [Math.min(one.part, other.part), Math.max(one.part, other.part)];
        return { a, b, text: 0, headline: 0, act: tie, stretches: [], isVersion: false };
      });
  });
}

function meetings(parts: readonly StoryPart[]): Meeting[] {
  const byKey = new Map<string, Meeting>();
  parts.forEach(({ publishedAt, section: { persons, acts, leadActs } }, part) => {
    if (publishedAt === null) return;
    for (const tie of tiesOf(persons, [...acts, ...leadActs])) {
      const key = `${tie.act} ${tie.persons.join(' ')}`;
      const meeting = byKey.get(key) ?? { tie, told: [] };
      meeting.told.push({ part, at: publishedAt, isHeadline: acts.includes(tie.act) });
      byKey.set(key, meeting);
    }
  });
  return [...byKey.values()];
}

function tiesOf(persons: readonly string[], acts: readonly Act[]): ActTie[] {
  return [...new Set(acts)].flatMap((act) =>
    persons.flatMap((one, index) =>
      persons.slice(index + 1).map((other): ActTie => ({ act, persons: [one, other] })),
    ),
  );
}
