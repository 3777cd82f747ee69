import { describe, expect, it } from 'vitest';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';
import type { FrontMatterValue } from './seed.ts';

const TEXT = '双方就有关问题交换了意见，并商定保持沟通。';

/** What is said of the outlet and the authors of a seed whose front matter is as given, without any list of outlets. */
function read(fields: Readonly<Record<string, FrontMatterValue>>, body = TEXT) {
  const world = {
    ...PLAIN_WORLD,
    inferSource: (name: string) => ({
      ...PLAIN_WORLD.inferSource(name),
      id: name,
      name: { zh: name, en: name },
    }),
  };
  const { article } = readArticle(
    plainSeed(body, 'a.md', { title: '标题', date: '2022-03-01', ...fields }),
    world,
  );
  return { outlet: article?.sourceId, authors: article?.authors };
}

const TIMES = 'https://www.nytimes.com/2022/03/01/world/a.html';

describe('who published, beside who wrote', () => {
  it.each<[Readonly<Record<string, FrontMatterValue>>, string, readonly string[] | undefined]>([
    [{ author: '李四', source: '澎湃新闻', url: 'https://www.thepaper.cn/1' }, '澎湃新闻', ['李四']],
    [{ author: '本报记者 王五', 来源: '人民日报' }, '人民日报', ['王五']],
    [{ author: '东格', source: '澎湃新闻' }, '澎湃新闻', ['东格']],
    [{ author: '李四', publisher: '海港' }, '海港', ['李四']],
    [{ author: '李四', url: 'https://www.thepaper.cn/1' }, 'thepaper.cn', ['李四']],
    [{ authors: ['Jane Doe', 'John Roe'], url: TIMES }, 'nytimes.com', ['Jane Doe', 'John Roe']],
    [{ authors: ['张三', '李四'], url: TIMES }, 'nytimes.com', ['张三', '李四']],
    [{ author: 'Jane Doe and John Roe', url: TIMES }, 'nytimes.com', ['Jane Doe', 'John Roe']],
    [{ author: 'jane@nytimes.com (Jane Doe)', url: TIMES }, 'nytimes.com', ['Jane Doe']],
    [{ author: 'Doe, Jane', url: TIMES }, 'nytimes.com', ['Doe, Jane']],
    [{ author: 'By Jane Doe, Staff Writer', url: TIMES }, 'nytimes.com', ['Jane Doe']],
    [{ author: 'Times Staff', url: TIMES }, 'nytimes.com', undefined],
    [{ author: 'jdoe', url: TIMES }, 'nytimes.com', ['jdoe']],
    [{ author: '编辑部', url: TIMES }, 'nytimes.com', undefined],
  ])('%j: %s', (fields, outlet, authors) => expect(read(fields)).toEqual({ outlet, authors }));

  it('no list of authors is an outlet, nor a by-line that says who wrote', () => {
    expect(read({ authors: ['Jane Doe', 'John Roe'] })).toEqual({
      outlet: '',
      authors: ['Jane Doe', 'John Roe'],
    });
    expect(read({ author: ['Jane Doe'] })).toEqual({ outlet: '', authors: ['Jane Doe'] });
    expect(read({ author: 'Jane Doe and John Roe' }).outlet).toBe('');
    expect(read({ author: '张三、李四' })).toEqual({ outlet: '', authors: ['张三', '李四'] });
    expect(read({ author: '本报记者 王五' })).toEqual({ outlet: '', authors: ['王五'] });
  });

  it('an author that is an outlet goes on naming it', () => {
    for (const author of [
      '海港早报',
      '海港电视台',
      '法新社',
      'AP',
      'Harbour Times',
      '澎湃新闻',
      '泡泡',
      '凤凰',
    ])
      expect(read({ author, url: TIMES }), author).toEqual({ outlet: author, authors: undefined });
    expect(read({ author: ['张三', '海港早报'], url: TIMES })).toEqual({
      outlet: '海港早报',
      authors: ['张三'],
    });
    expect(read({ author: '海港早报', source: '某某社' }).outlet).toBe('海港早报');
    expect(read({ author: '财新', source: '财新网' })).toEqual({ outlet: '财新网', authors: undefined });
    expect(read({ author: '海港早报记者张三' })).toEqual({ outlet: '海港早报', authors: ['张三'] });
    expect(read({ author: '海港早报 张三', url: TIMES })).toEqual({ outlet: '海港早报', authors: ['张三'] });
  });

  it.each([
    ['Al Jazeera', 'https://www.aljazeera.com/news/1'],
    ['Le Monde', 'https://www.lemonde.fr/1'],
    ['Der Spiegel', 'https://www.spiegel.de/1'],
    ['Nikkei Asia', 'https://asia.nikkei.com/1'],
    ['Human Rights Watch', 'https://www.hrw.org/1'],
    ['Jane Doe', 'https://janedoe.example/1'],
    ['Українська правда', 'https://www.pravda.com.ua/1'],
    ['崔永元', 'https://www.youtube.com/watch?v=1'],
    ['Jane Doe', 'https://someone.substack.com/p/1'],
  ])('%s is the outlet of %s', (author, url) => expect(read({ author, url }).outlet).toBe(author));

  it('a pen name is none where the page names its outlet, and a channel is one whatever its platform is called', () => {
    const page = (site: string) =>
      `<html><head><meta property="og:site_name" content="${site}"></head><body><p>${TEXT}</p></body></html>`;
    expect(read({ author: '东格' }, page('海港新闻'))).toEqual({ outlet: '海港新闻', authors: ['东格'] });
    const url = 'https://www.youtube.com/watch?v=1';
    expect(read({ author: '东格频道', url }, page('YouTube')).outlet).toBe('东格频道');
    expect(read({ author: '崔永元', url }, page('YouTube')).outlet).toBe('崔永元');
  });

  it('alone a person counts as the outlet, as with bloggers', () => {
    expect(read({ author: '张三' })).toEqual({ outlet: '张三', authors: undefined });
    expect(read({ author: 'Jane Doe' })).toEqual({ outlet: 'Jane Doe', authors: undefined });
  });

  it('what is an address or a picture is none', () => {
    expect(read({ publisher: 'https://example.org/', author: '海港' }).outlet).toBe('海港');
  });
});
