import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A source file by its path below `src/`, with `/`. */
interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Which rooms a room may import. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  sanitize: ['model'],
  collation: ['model', 'text'],
  search: ['model', 'text'],
  store: ['model', 'text', 'search'],
  timeline: ['model'],
  citation: ['model', 'text'],
  annotation: ['model', 'text'],
  intake: ['model', 'text', 'sanitize'],
  build: ['model', 'text', 'sanitize', 'collation', 'search', 'store', 'timeline', 'intake'],
  reader: ['model', 'text', 'sanitize', 'collation', 'search', 'store', 'timeline', 'citation', 'annotation'],
  bench: ['model', 'text', 'collation', 'search', 'build'],
  fuzz: ['model', 'sanitize', 'collation', 'search', 'intake', 'build', 'reader'],
};
const SHELLS = ['build', 'reader', 'bench', 'fuzz'];
const SCREENS = ['timeline', 'article', 'compare', 'event', 'contacts', 'person', 'archive', 'search'];

/** One gate per danger: what only one file may do, or the few with a reason. */
const GATES: readonly { readonly danger: RegExp; readonly gates: readonly string[] }[] = [
  {
    danger:
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|createContextualFragment/,
    gates: ['reader/ui/SanitizedHtml.tsx'],
  },
  {
    danger: /\bfetch\(|XMLHttpRequest|new EventSource|new WebSocket|sendBeacon/,
    // A service worker is asked in place of the network, and asks it.
    gates: ['reader/data/fetchJson.ts', 'reader/offline/service/serviceWorker.ts'],
  },
  { danger: /new (Shared)?Worker\(/, gates: ['reader/workers/createWorker.ts', 'build/archive/taskPool.ts'] },
  // Command line and benchmark read lines of pairs that a person gives them, checked there, and what Lighthouse reports.
  {
    danger: /JSON\.parse\(/,
    gates: ['model/decode.ts', 'build/collateBatch.ts', 'bench/readPairs.ts', 'bench/page/auditPages.ts'],
  },
  { danger: /from 'gray-matter'/, gates: ['build/frontMatter.ts'] },
  { danger: /from 'smol-toml'/, gates: ['build/tomlFields.ts'] },
  { danger: /\beval\(|new Function\(/, gates: [] },
];

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function importsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');
}

/** The path below `src/` that a relative import means. */
function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
}

function wrongDirections(source: SourceFile): string[] {
  const [room = ''] = source.file.split('/');
  const allowed = ROOMS[room];
  if (!allowed) return [`${source.file} lies in no room`];
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(source.file, specifier);
    if (target === undefined)
      return isForeign(room, specifier) ? [`${source.file} imports ${specifier}`] : [];
    const [other = ''] = target.split('/');
    return other === room || allowed.includes(other) ? [] : [`${source.file} imports ${target}`];
  });
}

/** Pure rooms use no Node API and no React. */
function isForeign(room: string, specifier: string): boolean {
  return !SHELLS.includes(room) && /^(node:|react)/.test(specifier);
}

function crossedScreens(source: SourceFile): string[] {
  const [, screen = ''] = /^reader\/([^/]+)\//.exec(source.file) ?? [];
  if (!SCREENS.includes(screen)) return [];
  return importsOf(source).flatMap((specifier) => {
    const [, other = ''] = /^reader\/([^/]+)\//.exec(targetOf(source.file, specifier) ?? '') ?? [];
    return SCREENS.includes(other) && other !== screen ? [`${source.file} imports ${specifier}`] : [];
  });
}

function secondGates(source: SourceFile): string[] {
  return GATES.flatMap(({ danger, gates }) => {
    if (gates.includes(source.file)) return [];
    const line = source.text.split('\n').findIndex((one) => danger.test(one));
    return line < 0 ? [] : [`${source.file}:${line + 1} ${danger.source}`];
  });
}

const SRC = fileURLToPath(new URL('.', import.meta.url));

const sources: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name))
  .map((file) => ({ file, text: readFileSync(path.join(SRC, file), 'utf8') }));

describe('the rooms', () => {
  test('are all there', () => {
    expect(new Set(sources.map(({ file }) => file.split('/')[0]))).toEqual(new Set(Object.keys(ROOMS)));
    expect(sources.length).toBeGreaterThan(80);
  });
  test('import only in the directions of the design', () => {
    expect(sources.flatMap(wrongDirections)).toEqual([]);
  });
  test('keep one screen out of another', () => {
    expect(sources.flatMap(crossedScreens)).toEqual([]);
  });
  test('keep one gate per danger', () => {
    expect(sources.flatMap(secondGates)).toEqual([]);
  });
  test('have gates that are really used', () => {
    for (const { danger, gates } of GATES) {
      for (const gate of gates) expect(sources.find(({ file }) => file === gate)?.text).toMatch(danger);
    }
  });
  test('say what they are for at their index', () => {
    const rooms = Object.keys(ROOMS).filter((room) => room !== 'reader');
    for (const room of rooms) {
      expect(sources.find(({ file }) => file === `${room}/index.ts`)?.text, room).toMatch(
        /^\/\*\* [A-Z].{20,}\. \*\/\n/,
      );
    }
  });
  test('have files under 250 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test('see a wrong direction', () => {
    expect(
      wrongDirections({ file: 'model/a.ts', text: "import { b } from '../text/index.ts';" }),
    ).toHaveLength(1);
    expect(wrongDirections({ file: 'text/a.ts', text: "import fs from 'node:fs';" })).toHaveLength(1);
    expect(
      wrongDirections({ file: 'reader/a.ts', text: "const b = import('../build/cli.ts');" }),
    ).toHaveLength(1);
    expect(wrongDirections({ file: 'elsewhere/a.ts', text: '' })).toHaveLength(1);
  });
  test('see a screen that reaches into another', () => {
    const text = "export * from '../article/sharedMarks.ts';";
    expect(crossedScreens({ file: 'reader/compare/a.ts', text })).toHaveLength(1);
    expect(crossedScreens({ file: 'reader/ui/a.ts', text })).toHaveLength(0);
  });
  test('see a second gate', () => {
    expect(secondGates({ file: 'reader/ui/a.tsx', text: '\nelement.innerHTML = html' })).toEqual([
      expect.stringMatching(/^reader\/ui\/a\.tsx:2 /),
    ]);
    expect(secondGates({ file: 'reader/ui/a.tsx', text: 'const r = await fetch(url)' })).toHaveLength(1);
  });
});
