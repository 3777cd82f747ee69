import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import type { Source } from '../model/index.ts';
import { withTraditionalNames } from './traditionalNames.ts';

const source = (zh: string, traditional?: string): Source => ({
  id: 'one',
  name: { zh, en: 'One', ...(traditional !== undefined && { 'zh-Hant': traditional }) },
  kind: 'outlet',
  colour: { light: '#000000', dark: '#ffffff' },
});
const named = async (zh: string, traditional?: string) =>
  (await withTraditionalNames([source(zh, traditional)]))[0]?.name['zh-Hant'];

test('an outlet has its name in Traditional characters too, with its own words', async () => {
  const names = ['联合早报', '观察者网', '余姚日报', '钟点新闻网络'];
  expect(await Promise.all(names.map((zh) => named(zh)))).toEqual([
    '聯合早報',
    '觀察者網',
    '餘姚日報',
    '鐘點新聞網絡',
  ]);
});
test('台 stays as outlets write it, and 臺 where one is named so', async () => {
  expect(await named('自由亚洲电台')).toBe('自由亞洲電台');
  expect(await named('臺湾时报')).toBe('臺灣時報');
});
test('the name that a list gives stands, and none is given that is the same', async () => {
  expect(await named('联合早报', '《聯合早報》')).toBe('《聯合早報》');
  expect([await named('中央社'), await named('BBC News')]).toEqual([undefined, undefined]);
});
test('what is left of the tables spells as the whole of them', async () => {
  const names = ['法国国际广播电视', '范长江干货', '后浪研究所', '里昂皇后发型'];
  const whole = Converter({ from: 'cn', to: 'tw' });
  const sources = await withTraditionalNames(names.map((zh) => source(zh)));
  expect(sources.map(({ name }) => name['zh-Hant'])).toEqual(names.map(whole));
});
