import type { LabelledPair, SpanPair } from './plagdet.ts';
import type { Random } from './random.ts';

/** What an outlet does to a passage that it takes over. */
type Edit = (passage: string, random: Random) => string;

const EDITS: Readonly<Record<string, Edit>> = {
  verbatim: (passage) => passage,
  format: (passage) =>
    passage.replaceAll('，', ',').replaceAll('“', '「').replaceAll('”', '」').replaceAll('。', '。 '),
  light: (passage, random) => edited(passage, random, 0.03),
  heavy: (passage, random) => edited(passage, random, 0.12),
  reorder: (passage, random) => random.shuffled(sentencesOf(passage)).join(''),
  cut: (passage, random) => cutClauses(passage, random),
};

/** Characters taken out, put in and changed, so many of a hundred. */
function edited(passage: string, random: Random, share: number): string {
  const characters = [...passage];
  return characters
    .map((character) => {
      if (random.next() >= share) return character;
      return random.pick(['', random.pick(characters), character + random.pick(characters)]);
    })
    .join('');
}

function sentencesOf(passage: string): string[] {
  return passage.split(/(?<=[。！？])/u);
}

/** Every third clause is left out, but for the first and the last. */
function cutClauses(passage: string, random: Random): string {
  const clauses = passage.split(/(?<=[，、；])/u);
  return clauses.filter((_, at) => at === 0 || at === clauses.length - 1 || random.next() > 1 / 3).join('');
}

const EACH_KIND = 40;

/**
 * Pairs of texts made from articles: a few paragraphs of the one, changed, among paragraphs of another; and pairs that
 * share nothing. `articles`: the paragraphs of each, which have nothing in common. The same articles give the same pairs.
 */
export function makePairs(articles: readonly (readonly string[])[], random: Random): LabelledPair[] {
  const usable = articles.filter((article) => article.some(isLong));
  const kinds = ['none', ...Object.keys(EDITS)];
  return kinds.flatMap((kind) =>
    Array.from({ length: EACH_KIND }, (_, at): LabelledPair => {
      const [own = [], host = []] = random.shuffled(usable).slice(0, 2);
      return { id: `${kind}-${at}`, kind, ...plant(own, host, EDITS[kind], random) };
    }),
  );
}

/** A passage has some sentences. */
function isLong(paragraph: string): boolean {
  return paragraph.length >= 60;
}

function plant(own: readonly string[], host: readonly string[], edit: Edit | undefined, random: Random) {
  const a = own.join('\n');
  const planted = edit ? random.shuffled(own.filter(isLong)).slice(0, random.between(1, 2)) : [];
  const places = random.shuffled([...host.keys()]).slice(0, planted.length);
  const spans: SpanPair[] = [];
  let b = '';
  host.forEach((paragraph, at) => {
    const passage = planted[places.indexOf(at)];
    if (passage !== undefined && edit) {
      const changed = edit(passage, random);
      const from = a.indexOf(passage);
      spans.push({ a: [from, from + passage.length], b: [b.length, b.length + changed.length] });
      b += `${changed}\n`;
    }
    b += `${paragraph}\n`;
  });
  return { a, b, spans };
}
