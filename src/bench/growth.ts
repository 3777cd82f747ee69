import type { Random } from './random.ts';

/**
 * A long text that reads a little like its model and is not it: a walk over what follows what in the model
 * (Shannon, A Mathematical Theory of Communication, 1948, section 3).
 */
export function walkText(model: string, length: number, random: Random): string {
  const followers = new Map<string, string[]>();
  for (let at = 1; at < model.length; at++) {
    const own = followers.get(model.charAt(at - 1));
    if (own) own.push(model.charAt(at));
    else followers.set(model.charAt(at - 1), [model.charAt(at)]);
  }
  const walked: string[] = [];
  let last = model.charAt(0);
  for (let at = 0; at < length; at++) {
    // A walk through few texts soon goes in circles: now and then it begins anew somewhere.
    const isLost = random.next() < 0.1;
    last = isLost
      ? model.charAt(random.between(0, model.length - 1))
      : random.pick(followers.get(last) ?? [last]);
    walked.push(last);
  }
  return walked.join('');
}

/** The other text of a pair: half of its paragraphs are the first one's in another order, some of them edited. */
export function dealAnew(text: string, other: string, random: Random): string {
  const own = random.shuffled(paragraphsOf(text));
  const foreign = paragraphsOf(other);
  return own
    .map((paragraph, at) => {
      if (at % 2 === 1) return foreign[at % foreign.length] ?? '';
      const place = random.between(0, paragraph.length);
      return at % 4 === 0 ? paragraph : `${paragraph.slice(0, place)}改动${paragraph.slice(place + 3)}`;
    })
    .join('\n');
}

const PARAGRAPH = 160;

function paragraphsOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PARAGRAPH) }, (_, at) =>
    text.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
  );
}

/** Real text as far as it goes, then text that reads like it. */
export function dealtText(model: string, size: number, random: Random): string {
  const start = random.between(0, Math.max(0, model.length - size));
  const real = model.slice(start, start + size);
  return real + walkText(model, size - real.length, random);
}
