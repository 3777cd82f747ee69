import type { EventRule, NamedPart } from '../../collation/index.ts';
import type { FoundProblem } from '../../model/index.ts';
import { EVENTS_FILE } from '../listNames.ts';
import type { WrittenRule } from '../readEvents.ts';
import type { PublishedFile } from './copies.ts';

/** What a person says of events, with places for the articles that are named, and what is named in vain. */
export interface RulesResolved {
  readonly rules: readonly EventRule[];
  readonly problems: readonly FoundProblem[];
}

/** Stands between an article and the sub-heading that is meant. */
const PART_SIGN = ' § ';

/** Finds the articles that rules name, by file name or id, a copy's too; `articles` are in the order of the archive. */
export function resolveRules(
  written: readonly WrittenRule[],
  articles: readonly PublishedFile[],
): RulesResolved {
  const places = written.length === 0 ? new Map<string, number>() : placesByName(articles);
  const problems: FoundProblem[] = [];
  const rules = written.flatMap(({ articles: names, line, ...rule }): EventRule[] => {
    const found = names.map((name) => namedPart(name, places, articles));
    found.forEach((part, at) => {
      if (typeof part === 'string') problems.push(unknown(line, names[at] ?? '', part));
    });
    const parts = found.filter((part): part is NamedPart => typeof part !== 'string');
    // Of two that are to be kept apart, one alone says nothing.
    return parts.length < (rule.kind === 'apart' ? 2 : 1) ? [] : [{ ...rule, articles: parts }];
  });
  return { rules, problems };
}

function placesByName(articles: readonly PublishedFile[]): Map<string, number> {
  const places = new Map<string, number>();
  articles.forEach(({ copies }, place) => {
    for (const { file, id } of copies) places.set(file, place).set(id, place);
  });
  articles.forEach(({ file, article, renamed }, place) => {
    places.set(file, place).set(renamed ?? article.base.card.id, place);
  });
  return places;
}

/** The part that is named, or what the archive does not have of it. */
function namedPart(
  name: string,
  places: ReadonlyMap<string, number>,
  articles: readonly PublishedFile[],
): NamedPart | 'article' | 'heading' {
  const whole = places.get(name);
  if (whole !== undefined) return { place: whole };
  const at = name.lastIndexOf(PART_SIGN);
  const place = places.get(at < 0 ? name : name.slice(0, at).trim());
  if (place === undefined) return 'article';
  const heading = name.slice(at + PART_SIGN.length).trim();
  const sections = articles[place]?.article.base.sections ?? [];
  return sections.some((section) => section.heading === heading) ? { place, heading } : 'heading';
}

function unknown(line: number, name: string, missing: 'article' | 'heading'): FoundProblem {
  return {
    severity: 'error',
    code: 'events.unknown',
    file: EVENTS_FILE,
    line,
    what:
      missing === 'article'
        ? `The archive has no article “${name}”.`
        : `The article has no sub-heading as named in “${name}”.`,
    hint: 'Name an article by its file or its id; behind “ § ” comes a sub-heading as the article writes it.',
    details: { values: [{ value: name }] },
  };
}
