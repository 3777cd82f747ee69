import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = path.resolve(import.meta.dirname, '../dist');
const MOST_BYTES = 196_000;

/** Of a file as it is sent, in bytes. */
function weightOf(file: string): number {
  return gzipSync(readFileSync(path.join(DIST, file))).length;
}

/** A script with all that it imports before it can run. */
function withStaticImports(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(DIST, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) {
    withStaticImports(`assets/${name}`, seen);
  }
  return seen;
}

test('the first timeline weighs less than 196 kB compressed: scripts, styles, catalogues and data', () => {
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const files = new Set(['index.html', 'data/index.json']);
  for (const file of linked) {
    if (file.endsWith('.js')) withStaticImports(file, files);
    else files.add(file);
  }
  // Catalogues come by language: of each of the two pairs a reader loads one; the heavier is counted.
  const names = readdirSync(path.join(DIST, 'assets'));
  const catalogues = ['common', 'timeline'].map((name) =>
    Math.max(
      ...names
        // A part of the program may have the same name.
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js') && !files.has(`assets/${file}`))
        .map((file) => weightOf(`assets/${file}`)),
    ),
  );
  const bytes = [...[...files].map(weightOf), ...catalogues].reduce((sum, weight) => sum + weight, 0);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(files.size).toBeGreaterThan(6);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
