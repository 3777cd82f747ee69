import path from 'node:path';
import { isSavedName, type Seed } from '../intake/index.ts';
import type { FoundProblem } from '../model/index.ts';
import { type DecodedBytes, decodeBytes } from './decodeBytes.ts';
import { type FileBytes, readFileBytes } from './fileBytes.ts';
import { binary, pageless, undecoded } from './fileProblems.ts';
import { readFrontMatter } from './frontMatter.ts';
import { isBinary } from './isBinary.ts';
import type { SavedPage } from './savedPage.ts';
import { savedPageIn } from './savedPageIn.ts';
import { wellFormed } from './wellFormed.ts';

/** A file as a seed, or none where a problem is an error. */
export interface SeedRead {
  readonly seed: Seed | undefined;
  readonly problems: readonly FoundProblem[];
}

/** Reads one file, by its path. */
export function readSeed(whole: string): SeedRead {
  const read = readFileBytes(path.dirname(whole), {
    file: path.basename(whole),
    name: path.basename(whole).normalize('NFC'),
  });
  return read.bytes ? seedOf(read) : { seed: undefined, problems: [read.problem] };
}

/** A file's text as it is shown beside its article: of a page that a browser saved as one file, the page's HTML. */
export function sourceText(bytes: Buffer): string {
  return wellFormed(decoded(bytes, savedPageIn(bytes)).text);
}

function decoded(bytes: Buffer, saved: SavedPage | undefined): DecodedBytes {
  return saved ? decodeBytes(saved.html, saved.charset) : decodeBytes(bytes);
}

/** A file's bytes as a seed; bytes that are no text are a problem. */
export function seedOf(read: FileBytes): SeedRead {
  // Pictures may stand beside the page as they are.
  const saved = savedPageIn(read.bytes);
  const problem = saved ? undefined : notReadable(read);
  return problem ? { seed: undefined, problems: [problem] } : textSeedOf(read, saved);
}

function notReadable({ file, bytes }: FileBytes): FoundProblem | undefined {
  const hasNoText = isBinary(bytes);
  // Some call HTML so.
  if (isSavedName(file) && (hasNoText || !/<[a-z!]/i.test(bytes.toString('latin1')))) return pageless(file);
  return hasNoText ? binary(file) : undefined;
}

function textSeedOf({ file, bytes, sha256 }: FileBytes, saved: SavedPage | undefined): SeedRead {
  const { text, charset, replaced, reason } = decoded(bytes, saved);
  const nuls = text.includes('\0') ? text.split('\0').length - 1 : 0;
  const matter = readFrontMatter(nuls === 0 ? text : text.replaceAll('\0', ''));
  const problems = matter.problems.map((problem) => ({ ...problem, file }));
  if (replaced > 0) problems.push(undecoded(file, charset, replaced));
  const seed: Seed = {
    file,
    sha256,
    bytes: bytes.length,
    charset,
    frontMatter: matter.values,
    lines: matter.lines,
    body: wellFormed(matter.body),
    bodyLine: matter.bodyLine + (saved?.line ?? 1) - 1,
    ...(saved && { saved: { address: saved.address, at: saved.savedAt } }),
    ...(replaced > 0 && { undecoded: replaced }),
    repairs: [
      ...(reason === '' ? [] : [{ rule: 'text.charset' as const, detail: `${charset}: ${reason}` }]),
      ...(nuls === 0 ? [] : [{ rule: 'text.controls' as const, detail: `NUL, ${nuls} times` }]),
      ...(saved?.frames ?? []).map((detail) => ({ rule: 'page.frames' as const, detail })),
      ...matter.linked.map((detail) => ({ rule: 'front-matter.links' as const, detail })),
      ...matter.recovered.map((detail) => ({ rule: 'front-matter.plainLine' as const, detail })),
    ],
  };
  return { seed, problems };
}
