import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileFacts } from './facts.ts';
import { type KeptFacts, keepFacts, type ReadFacts, readFacts } from './factsFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'duizhao-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const factsOf = (file: string, sha256: string): FileFacts => ({
  file,
  onDisk: file,
  sha256,
  bytes: 1,
  problems: [],
});

/** One build after another: what is as it was is the object that was read. */
function build(read: ReadFacts | undefined, archive: ReadonlyMap<string, string>, name: string): KeptFacts {
  const known = new Map(read?.files.map((facts) => [facts.file, facts]));
  const files = [...archive].map(([file, sha256]) => {
    const facts = known.get(file);
    return facts?.sha256 === sha256 ? facts : factsOf(file, sha256);
  });
  return keepFacts(folder, name, files, read);
}

test('what is kept is what was there, whatever comes, changes and goes from build to build', () => {
  const file = fc.constantFrom(...Array.from({ length: 24 }, (_, at) => `${at}.md`));
  const archive = fc.array(fc.tuple(file, fc.constantFrom('a', 'b')), { maxLength: 24 });
  fc.assert(
    fc.property(fc.array(archive, { maxLength: 6 }), (archives) => {
      let read: ReadFacts | undefined;
      archives.forEach((entries, at) => {
        const files = new Map(entries);
        read = readFacts(folder, build(read, files, String(at)));
        expect(new Map(read.files.map((facts) => [facts.file, facts.sha256]))).toEqual(files);
        expect(read.files).toHaveLength(files.size);
      });
    }),
  );
});

test('where few changed, these alone are written', () => {
  const names = Array.from({ length: 20 }, (_, at) => `${at}.md`);
  const archive = new Map(names.map((name) => [name, 'a']));
  const first = readFacts(folder, build(undefined, archive, 'one'));
  const second = build(first, new Map([...archive, ['3.md', 'b']]), 'two');
  expect(second).toEqual({ whole: 'facts-one', changed: [factsOf('3.md', 'b')], gone: [] });
  expect(readdirSync(folder)).toEqual(['facts-one']);
  const third = build(readFacts(folder, second), new Map(names.map((name) => [name, 'c'])), 'three');
  expect(third).toEqual({ whole: 'facts-three', changed: [], gone: [] });
});
