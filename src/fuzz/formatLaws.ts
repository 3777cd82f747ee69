import fc from 'fast-check';
import { readLibrary } from '../build/index.ts';
import * as model from '../model/index.ts';
import { type Law, law } from './law.ts';

type Decode = (json: string) => { readonly ok: boolean };

/** All that there are, so that none is forgotten. */
const DECODERS = Object.entries(model).flatMap(([name, value]) =>
  name.startsWith('decode') ? [value as Decode] : [],
);

let files: Promise<readonly string[]> | undefined;

/** The data of the seeds: what a damaged file was before. */
function soundFiles(): Promise<readonly string[]> {
  files ??= readLibrary('seeds', 'Asia/Shanghai').then((built) => built.files.map(({ json }) => json));
  return files;
}

/** One place of a file, as shares of what there is, and what is put there. */
const damage = fc.record({
  file: fc.nat(1000),
  at: fc.nat(1_000_000),
  length: fc.nat(40),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '-1',
      '1e999',
      '"__proto__":',
      '\\u0000',
      '\ud800',
    ),
    fc.json({ maxDepth: 2 }),
  ),
});

/** What holds for every file of a site's data, whole or not. */
export const FORMAT_LAWS: readonly Law<never>[] = [
  law('any JSON is decoded or refused', fc.json({ maxDepth: 5 }), (json) => {
    for (const decode of DECODERS) decode(json);
  }),
  law('a file of the data with a place that is damaged is decoded or refused', damage, async (one) => {
    const all = await soundFiles();
    const json = all[one.file % all.length] ?? '';
    const at = one.at % Math.max(1, json.length);
    const broken = json.slice(0, at) + one.put + json.slice(at + one.length);
    for (const decode of DECODERS) decode(broken);
  }),
];
