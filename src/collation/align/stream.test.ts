import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WITHHELD, type Witness } from '../../model/index.ts';
import { cutTokens } from '../../text/index.ts';
import { namesOf } from './names.ts';
import { Lexicon, streamOf } from './stream.ts';

const NAMES = namesOf([
  ['泽连斯基', '澤倫斯基', 'Zelensky', 'Volodymyr Zelensky'],
  ['北约', 'NATO'],
]);

const text = fc
  .array(
    fc.constantFrom(
      '泽连斯基',
      '泽',
      '连斯',
      '澤倫斯基',
      'Volodymyr ',
      'Zelensky',
      '北约',
      'NATO',
      '，',
      ' a',
      '𠮷',
      'ﬁ',
      '\0',
      '3.5',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function witnessOf(texts: readonly string[]): Witness {
  return { id: '', publishedAt: null, blocks: texts.map((one) => ({ kind: 'paragraph', text: one })) };
}

/** The tokens of blocks one by one, by whole forms: each name as one. */
function tokensOf(texts: readonly string[], lexicon: Lexicon) {
  let offset = 0;
  return texts.flatMap((one, block) => {
    const from = offset;
    offset += one.length + 1;
    const { forms, starts, ends } = cutTokens(one);
    const tokens = [];
    for (let at = 0; at < forms.length; ) {
      const name = NAMES.at(forms, at);
      const length = name?.length ?? 1;
      const form = forms.slice(at, at + length).join('');
      tokens.push({
        form,
        id: lexicon.numberOf(name?.canonical ?? form),
        start: from + (starts[at] ?? 0),
        end: from + (ends[at + length - 1] ?? 0),
        block,
      });
      at += length;
    }
    return tokens;
  });
}

test('a stream has the tokens of its blocks, each name as one, whichever of its variants is written', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const stream = streamOf(witnessOf(texts), 'report', new Lexicon(NAMES));
      const tokens = tokensOf(texts, new Lexicon(NAMES));
      expect(stream.forms).toEqual(tokens.map(({ form }) => form));
      expect([...stream.ids]).toEqual(tokens.map(({ id }) => id));
      expect([...stream.starts]).toEqual(tokens.map(({ start }) => start));
      expect([...stream.ends]).toEqual(tokens.map(({ end }) => end));
      expect([...stream.blocks]).toEqual(tokens.map(({ block }) => block));
    }),
  );
});

test('nobody knows whether two that are withheld are equal', () => {
  const { ids } = streamOf(witnessOf([`${WITHHELD}，${WITHHELD}`]), 'report', new Lexicon(NAMES));
  expect(new Set(ids).size).toBe(ids.length);
});
