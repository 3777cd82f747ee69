import { describe, expect, it } from 'vitest';
import { parseHtml } from './bodyTree.ts';
import { notesInPage, withTimeOfDay } from './pageNotes.ts';

const read = (html: string) => {
  const { dates, outlets } = notesInPage(parseHtml(html));
  return [dates.map(({ value }) => value), outlets.map(({ value }) => value)];
};

describe('notesInPage', () => {
  it.each([
    ['<h1>通话</h1><div>2022-03-01 10:00:00　来源：新华网</div>', ['2022-03-01 10:00:00'], ['新华网']],
    [
      '<h1>通话</h1><div><span>2022-03-01 10:00</span><i>来源：<a>新华网</a></i></div>',
      ['2022-03-01 10:00'],
      ['新华网'],
    ],
    ['<h1>通话</h1><em>2022-03-01 10:00</em><p>双方通话。</p>', ['2022-03-01 10:00'], []],
    ['<p><b>发布时间：</b>2022-03-01 10:00</p>', ['2022-03-01 10:00'], []],
    ['<h1>通话</h1><p><b>2022年03月01日 21:43</b> <i>央视新闻</i></p>', ['2022年03月01日 21:43'], []],
  ])('reads %s', (html, dates, outlets) => expect(read(html)).toEqual([dates, outlets]));

  it.each([
    ['the day at the top of a page', '<div>2022年3月9日 08:00 星期三</div><h1>通话</h1><p>双方通话。</p>'],
    ['a chronicle’s line', '<h1>通话</h1><p>2022年3月1日 21:43 双方通话，商定停火。</p>'],
    ['a day alone', '<h1>通话</h1><p>2022年3月1日</p><p>双方通话。</p>'],
    ['a time further down', `<h1>通话</h1>${'<p>双方通话。</p>'.repeat(4)}<p>2022-03-01 10:00</p>`],
    ['a source alone', '<h1>通话</h1><p>来源：新华网</p>'],
    ['a script', '<h1>通话</h1><script>2022-03-01 10:00 来源：新华网</script>'],
  ])('does not take %s', (_, html) => expect(read(html)).toEqual([[], []]));
});

describe('withTimeOfDay', () => {
  const order = (inHead: string[], inNotes: string[]) =>
    withTimeOfDay(
      inHead.map((value) => ({ value, from: 'page: meta' })),
      inNotes.map((value) => ({ value, from: 'body: date line' })),
    ).map(({ value }) => value);

  it('takes the time that a note has on the day of the head', () => {
    const notes = ['2022-03-02 10:00', '2022年03月01日22:13'];
    expect(order(['2022-03-01'], notes)).toEqual([notes[1], '2022-03-01', ...notes]);
    expect(order(['2022-03-03'], notes)).toEqual(['2022-03-03', ...notes]);
  });

  it('leaves a time that the head has, and has notes where it has none that can be read', () => {
    expect(order(['2022-03-01 10:00'], ['2022-03-01 22:13'])[0]).toBe('2022-03-01 10:00');
    expect(order(['昨天'], ['2022-03-01 22:13'])).toEqual(['昨天', '2022-03-01 22:13']);
  });
});
