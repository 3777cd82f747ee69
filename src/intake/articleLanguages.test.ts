import { describe, expect, it } from 'vitest';
import type { Block } from '../model/index.ts';
import { readLanguages } from './articleLanguages.ts';
import { loadLatinDetector } from './latinDetector.ts';
import { Ledger } from './ledger.ts';
import type { Seed } from './seed.ts';
import { NO_FACTS } from './statement.ts';

const LATIN = await loadLatinDetector();

const ZH = '外交部长星期一对记者表示，双方会谈将于下周在首都继续举行，会场还没有决定。';
const EN = 'The minister told reporters on Monday that the talks would go on next week.';

function block(text: string, furniture?: string): Block {
  return { kind: 'paragraph', text, html: text, ...(furniture ? { furniture } : {}) };
}

function read(fields: Record<string, string>, ...blocks: Block[]) {
  const seed: Seed = {
    file: 'a.md',
    sha256: '0'.repeat(64),
    bytes: 0,
    charset: 'utf-8',
    frontMatter: new Map(Object.entries(fields)),
    lines: new Map([['lang', 3]]),
    body: '',
    bodyLine: 1,
  };
  const ledger = new Ledger('a.md');
  const { lang, blocks: told } = readLanguages(
    { seed, preamble: { body: '' }, page: NO_FACTS },
    { title: '', blocks },
    LATIN,
    ledger,
  );
  return { lang, langs: told.map((one) => one.lang), problems: ledger.problems };
}

describe('readLanguages', () => {
  it('marks a block in another language, and no other', () => {
    expect(read({}, block(ZH), block(EN), block(ZH)).langs).toEqual([undefined, 'en', undefined]);
    expect(read({}, block(EN), block(EN), block(ZH)).langs).toEqual([undefined, undefined, 'zh-Hans']);
  });
  it('marks no block for a name in it, and no short one', () => {
    const names = ['Antony Blinken', '（Dmytro Kuleba）表示欢迎', 'Photo: Reuters'].map((text) =>
      block(text),
    );
    expect(read({}, block(ZH), ...names).langs).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('marks a Traditional quotation in a Simplified article only where it is clear', () => {
    const clear = block('臺灣總統府發言人表示，關於這個問題，將會進一步說明。');
    const unclear = block('台北的林小姐在社交平台上留言，大家都很高兴。');
    expect(read({}, block(ZH), block(ZH), clear, unclear).langs).toEqual([
      undefined,
      undefined,
      'zh-Hant',
      undefined,
    ]);
  });
  it('goes by the report, not by furniture', () => {
    const footer = block(`${EN} ${EN} ${EN}`, 'copyright.line');
    expect(read({}, block(ZH), footer)).toMatchObject({ lang: 'zh-Hans', langs: [undefined, 'en'] });
  });
  it('goes by the sentences, not by a longer table', () => {
    const table: Block = { ...block('國家個案死亡率中國檢測數據來源'.repeat(60)), kind: 'table' };
    expect(read({}, ...Array.from({ length: 8 }, () => block(ZH)), table).lang).toBe('zh-Hans');
    expect(read({}, block('见表。'), table).lang).toBe('zh-Hant');
  });
  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh_CN.UTF-8', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
  ])('takes the declared %s as %s', (lang, tag) => {
    expect(read({ lang }, block(ZH))).toMatchObject({ lang: tag, problems: [] });
  });
  it('keeps the declared language where the text is too short to tell', () => {
    expect(read({ lang: 'fr' }, block('Paris'))).toMatchObject({ lang: 'fr', problems: [] });
  });
  it('keeps the declared language and tells of it where the text clearly is another', () => {
    const { lang, langs, problems } = read({ lang: 'en' }, block(ZH));
    expect([lang, langs]).toEqual(['en', ['zh-Hans']]);
    expect(problems).toMatchObject([{ code: 'metadata.disagrees', line: 3 }]);
    expect(problems[0]?.what).toMatch(/"en" \(lang\).*"zh-Hans"/);
  });
  it('tells of a script that is the other one', () => {
    expect(read({ lang: 'zh-TW' }, block(ZH)).problems).toMatchObject([{ code: 'metadata.disagrees' }]);
  });
  it('does not take a word for a tag', () => {
    expect(read({ lang: 'Chinese (Simplified)' }, block(ZH))).toMatchObject({
      lang: 'zh-Hans',
      problems: [],
    });
  });
});
