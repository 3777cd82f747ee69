import type { FrontMatterValue, Seed } from './seed.ts';

/** A seed of that body in a file of that name, under a head of those fields: for trying what is read of a file alone. */
export function plainSeed(
  body: string,
  file = 'a.md',
  head: Readonly<Record<string, FrontMatterValue>> = { title: 'T' },
): Seed {
  return {
    file,
    sha256: '0'.repeat(64),
    bytes: body.length,
    charset: 'utf-8',
    frontMatter: new Map(Object.entries(head)),
    lines: new Map(),
    body,
    bodyLine: 1,
  };
}
