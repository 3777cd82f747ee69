import fc from 'fast-check';
import { ConverterFactory } from 'opencc-js/core';
import { configs as cn2t } from 'opencc-js/preset/cn2t';
import { configs as t2cn } from 'opencc-js/preset/t2cn';
import { describe, expect, test } from 'vitest';
import { characterTables } from '../../build/characterTables.ts';
import { pinyinReader } from './pinyin.ts';
import { sameLength } from './sameLength.ts';
import { scriptOf, scriptsToOffer } from './scripts.ts';

/** Words of the tables themselves, in any order, with anything between them. */
function textsOf(configs: typeof cn2t, name: string): fc.Arbitrary<string> {
  const rows = (configs[name]?.conversionChain ?? []).flat().flatMap((table) => String(table).split('|'));
  const words = rows.map((row) => row.split(' ')[0] ?? '');
  const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 }));
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}

const toTraditional = await sameLength(characterTables('s2tw'));
const toSimplified = await sameLength(characterTables('tw2s'));
const readingsOf = await pinyinReader();

describe('a text in the other script', () => {
  test('is as OpenCC gives it, but for what would change its length', () => {
    const whole = ConverterFactory(...(cn2t.s2tw?.conversionChain ?? []));
    fc.assert(
      fc.property(textsOf(cn2t, 's2tw'), (text) => {
        fc.pre(whole(text).length === text.length && !/[\ud800-\udfff]/.test(whole(text)));
        expect(toTraditional(text)).toBe(whole(text));
      }),
    );
  });
  test('is as long as it was, whatever it holds, so that every mark stays on its words', () => {
    fc.assert(
      fc.property(textsOf(cn2t, 's2tw'), (text) => {
        expect(toTraditional(text)).toHaveLength(text.length);
      }),
    );
    fc.assert(
      fc.property(textsOf(t2cn, 'tw2s'), (text) => {
        expect(toSimplified(text)).toHaveLength(text.length);
      }),
    );
  });
  test('has at each place the character that stands for the one that was there', () => {
    fc.assert(
      fc.property(textsOf(cn2t, 's2tw'), (text) => {
        const shown = toTraditional(text);
        for (let at = 0; at < text.length; at++) {
          const unit = text[at] ?? '';
          if (/[^\p{Script=Han}\ud800-\udfff]/u.test(unit)) expect(shown[at]).toBe(unit);
        }
      }),
    );
  });
  test('is chosen by the words around a character', () => {
    expect(toTraditional('皇后的头发，出发；里面有干部、干燥，在北京里，乾坤')).toBe(
      '皇后的頭髮，出發；裡面有幹部、乾燥，在北京裡，乾坤',
    );
    expect(toSimplified('皇后的頭髮，著作裡寫著')).toBe('皇后的头发，著作里写着');
    expect(toTraditional('二𫫇英 ABC 😀')).toHaveLength('二𫫇英 ABC 😀'.length);
  });
});

describe('the script of a language', () => {
  test('is told by its tag', () => {
    expect(
      ['zh-Hans', 'zh-Hant', 'zh', 'zh-TW', 'zh-HK', 'yue', 'ja', 'en', 'x y', undefined].map(scriptOf),
    ).toEqual([
      'Hans',
      'Hant',
      'Hans',
      'Hant',
      'Hant',
      'Hant',
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
  test('is offered where it changes something', () => {
    expect(scriptsToOffer(['zh-Hans', 'en'])).toEqual(['Hant']);
    expect(scriptsToOffer(['zh-Hans', 'zh-Hant'])).toEqual(['Hans', 'Hant']);
    expect(scriptsToOffer(['en', 'ja', undefined])).toEqual([]);
  });
});

describe('readings in pinyin', () => {
  test('stand at the place of their character, in either script', () => {
    const text = '中国银行，重庆 G7 長大';
    expect(readingsOf(text)).toEqual([
      ...['zhōng', 'guó', 'yín', 'háng', undefined, 'chóng', 'qìng'],
      ...[undefined, undefined, undefined, undefined, 'zhǎng', 'dà'],
    ]);
  });
  test('are as many as the text has units, whatever it holds', () => {
    fc.assert(
      fc.property(textsOf(cn2t, 's2tw'), (text) => {
        const readings = readingsOf(text);
        expect(readings).toHaveLength(text.length);
        for (const [at, reading] of readings.entries())
          if (reading !== undefined) expect(text.slice(at)).toMatch(/^[\p{Script=Han}〇]/u);
      }),
    );
  });
});

test('the script of a tag is what the browser takes for granted, whether it is asked or not', () => {
  const languages = ['zh', 'yue', 'cmn', 'und', 'en', 'ja', 'ru', 'wuu', 'ZH', ''];
  const scripts = ['', '-Hans', '-Hant', '-Latn', '-Hani'];
  const countries = ['', '-CN', '-TW', '-HK', '-MO', '-SG', '-MY', '-US', '-x-a'];
  const tags = languages.flatMap((language) =>
    scripts.flatMap((script) => countries.map((country) => language + script + country)),
  );
  for (const tag of tags) expect(scriptOf(tag), tag).toBe(takenForGranted(tag));
});

function takenForGranted(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const isShown = ['zh', 'yue'].includes(language) && ['Hans', 'Hant'].includes(script ?? '');
    return isShown ? script : undefined;
  } catch {
    return undefined;
  }
}
