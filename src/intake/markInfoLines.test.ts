import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { markInfoLines } from './markInfoLines.ts';

const at = { publishedAt: Date.parse('2022-03-01T13:43:00Z') };

function marked(texts: readonly string[], published: Parameters<typeof markInfoLines>[1] = at): string[] {
  const drafts = texts.map((text): Draft => ({ kind: 'paragraph', text, pieces: [], elements: [] }));
  markInfoLines(drafts, published);
  return drafts.filter(({ furniture }) => furniture === 'page.meta').map(({ text }) => text);
}

it.each(['2022-03-01 21:43', '时间：2022年3月1日 21:43', '时间：2022年3月1日', '2022-02-01 来源：新华社'])(
  '%s is a note above the text',
  (line) => expect(marked([line, '双方通话。'])).toEqual([line]),
);

it.each([
  ['another time', ['2022-02-01 21:43', '双方通话。']],
  ['a time in a chronicle', ['2022-03-01 21:43', '双方通话。', '2022-03-02 10:00', '双方停火。']],
  ['a day alone', ['2022-03-01', '双方通话。']],
  ['a line further down', [...Array(6).fill('双方通话。'), '2022-03-01 21:43']],
])('%s is text', (_, texts) => expect(marked(texts)).toEqual([]));

it('the time of an undated article is text', () => {
  expect(marked(['2022-03-01 21:43'], { publishedAt: null })).toEqual([]);
});
