import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type IntakeWorld, loadLatinDetector, readArticle } from '../intake/index.ts';
import { textOfBlocks } from '../model/index.ts';
import { inferSource } from './inferSource.ts';
import { readSeed } from './readSeed.ts';

const FIXTURES = fileURLToPath(new URL('../intake/fixtures', import.meta.url));

const world: IntakeWorld = {
  timeZone: 'Asia/Shanghai',
  rules: [],
  inferSource,
  latin: await loadLatinDetector(),
  digest: () => '0123456789abcdef',
};

/** A seed the whole way, from its bytes to its article, without what says nothing about the case. */
async function readFixture(folder: string) {
  const name = readdirSync(folder).find((file) => file !== 'why.txt' && file !== 'expected.json') ?? '';
  const { seed, problems } = readSeed(path.join(folder, name));
  if (!seed) return { article: undefined, problems };
  const intake = readArticle(seed, world);
  if (!intake.article) return { article: undefined, problems: [...problems, ...intake.problems] };
  const { provenance, ...article } = intake.article;
  const { sha256, bytes, ...record } = provenance;
  return { article: { ...article, provenance: record }, problems: [...problems, ...intake.problems] };
}

describe('readArticle', () => {
  it.each(readdirSync(FIXTURES))('reads the fixture %s as expected', async (name) => {
    const folder = path.join(FIXTURES, name);
    const read = await readFixture(folder);
    expect(readFileSync(path.join(folder, 'why.txt'), 'utf8').trim()).not.toBe('');
    await expect(`${JSON.stringify(read, undefined, 2)}\n`).toMatchFileSnapshot(
      path.join(folder, 'expected.json'),
    );
  });

  it('keeps no address in a fixture’s markup that the policy refuses', async () => {
    for (const name of readdirSync(FIXTURES)) {
      const { article } = await readFixture(path.join(FIXTURES, name));
      const html = article?.blocks.map((block) => block.html).join('') ?? '';
      expect(html).not.toMatch(/javascript:|onclick|onerror|<script|<img|<svg|style=|class=/i);
      expect(article && textOfBlocks(article.blocks)).not.toContain('alert(1)</script>');
    }
  });
});
