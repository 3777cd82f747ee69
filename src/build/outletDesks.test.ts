import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLatinDetector, readArticle } from '../intake/index.ts';
import { BUILT_IN_SOURCES } from './builtIn.ts';
import { inferSource } from './inferSource.ts';
import { seedOf } from './readSeed.ts';
import { parseSources } from './readSources.ts';

const { rules, problems } = parseSources(readFileSync(BUILT_IN_SOURCES, 'utf8'));
const latin = await loadLatinDetector();

const TEXTS = {
  zh: '三艘货轮今天早上离开了港口，码头上的工人说，下一批货物要等到下个月才能装船，海关已经办完了手续。',
  en: 'Three freighters left the harbour this morning, and the men on the quay said that the next ones are expected in a month.',
  es: 'Tres cargueros salieron del puerto esta mañana, y los hombres del muelle dijeron que los próximos llegarán en un mes.',
};

function articleOf(fields: string, lang: keyof typeof TEXTS, head = '') {
  const body =
    head === '' ? TEXTS[lang] : `<html><head>${head}</head><body><p>${TEXTS[lang]}</p></body></html>`;
  const bytes = Buffer.from(`---\n${fields}\ndate: 2022-03-01\n---\n\n${body}\n`);
  const { seed } = seedOf({ file: 'a.md', onDisk: 'a.md', bytes, sha256: 'a'.repeat(64) });
  const world = { timeZone: 'UTC', rules, inferSource, latin, digest: () => '01234567' };
  return seed && readArticle(seed, world).article;
}

function outletOf(fields: string, lang: keyof typeof TEXTS, head = ''): string | undefined {
  return articleOf(fields, lang, head)?.sourceId;
}

describe('the list of outlets that ships', () => {
  it('is right', () => expect(problems).toEqual([]));

  it.each([
    ['author: BBC中文', 'bbc-zh'],
    ['author: BBC中文網', 'bbc-zh'],
    ['author: BBC 中文网', 'bbc-zh'],
    ['publisher: BBC News 中文', 'bbc-zh'],
    ['url: https://www.bbc.com/zhongwen/simp/world-1', 'bbc-zh'],
    ['url: http://www.bbc.co.uk/zhongwen/trad/world-1', 'bbc-zh'],
    ['author: BBC', 'bbc-zh'],
    ['author: 人民網', 'peoples-daily'],
    ['author: CCTV', 'cctv'],
    ['author: 纽约时报', 'nyt-zh'],
    ['categories: [环球时报]\ntags: [环球时报]', 'huanqiu'],
    ['url: https://world.huanqiu.com/article/1', 'huanqiu'],
    ['url: https://www.fmprc.gov.cn/web/1.shtml', 'mfa-cn'],
    ['url: https://finance.sina.com.cn/1.shtml', 'sina'],
    ['url: https://news.sina.com.cn/1.shtml', 'sina-news'],
    ['author: 新華社', 'xinhua'],
    ['author: 聯合早報', 'zaobao'],
    ['author: 联合早报网', 'zaobao'],
    ['author: Lianhe Zaobao', 'zaobao'],
    ['author: 美聯社', 'ap'],
    ['author: Deutsche Welle', 'dw-zh'],
    ['url: https://www.dw.com/zh/a-1', 'dw-zh'],
    ['url: https://p.dw.com/p/1', 'dw-zh'],
    ['url: http://www.rfi.fr//cn/contenu/1', 'rfi-zh'],
    ['url: https://www.rfa.org/mandarin/a/1.html', 'rfa-zh'],
    ['url: https://www.rfa.org/cantonese/a/1.html', 'rfa'],
  ])('knows a Chinese article by %s: %s', (fields, outlet) => expect(outletOf(fields, 'zh')).toBe(outlet));

  it('knows BBC Chinese by what its page says', () => {
    const record = { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'BBC News 中文' } };
    const head = `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
    expect(outletOf('title: a', 'zh', head)).toBe('bbc-zh');
  });

  it.each([
    ['outlet: BBC', 'bbc'],
    ['author: The New York Times', 'nyt'],
    ['author: Al Jazeera', 'aljazeera'],
    ['url: https://www.bbc.com/news/world-1', 'bbc'],
    ['url: https://www.dw.com/en/a-1', 'dw'],
    ['author: Deutsche Welle', 'dw'],
    ['url: https://www.rfa.org/english/news/1.html', 'rfa'],
    ['url: https://www.rfi.fr/en/1', 'rfi'],
    ['author: VOA', 'voa'],
    ['url: https://apnews.com/article/1', 'ap'],
  ])('takes no English desk for a Chinese one: %s is %s', (fields, outlet) =>
    expect(outletOf(fields, 'en')).toBe(outlet),
  );

  it.each([
    ['王毅谈乌克兰局势-人民网', 'http://world.people.com.cn/1.html'],
    ['王毅谈乌克兰局势|界面新闻', 'https://www.jiemian.com/article/1.html'],
    ['王毅谈乌克兰局势 - BBC中文网', 'https://www.bbc.com/zhongwen/simp/1'],
  ])('takes the outlet’s name off the end of its headline: %s', (title, url) =>
    expect(articleOf(`title: ${title}\nurl: ${url}`, 'zh')?.title).toBe('王毅谈乌克兰局势'),
  );

  it('leaves the name of another outlet in a headline', () => {
    const title = '王毅谈乌克兰局势-人民网';
    expect(articleOf(`title: ${title}\nurl: https://www.guancha.cn/1.html`, 'zh')?.title).toBe(title);
  });

  it('takes no agency for the outlet that has it from there', () => {
    expect(outletOf('author: 新华网\nsource: 联合早报', 'zh')).toBe('xinhua');
    expect(outletOf('author: 海港早报\nsource: 新华社', 'zh')).toMatch(/^outlet-/);
    expect(outletOf('author: 张三\nsource: 新华社', 'zh')).toBe('xinhua');
  });

  it('goes by the front matter’s language before the text’s', () => {
    expect(outletOf('author: BBC\nlang: zh-Hans', 'en')).toBe('bbc-zh');
    expect(outletOf('url: https://www.dw.com/es/a-1', 'es')).toBe('dw');
  });
});
