import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '../../model/index.ts';
import { ARTICLE_TYPE, dragArticle, droppedArticle } from './ArticleDrag.ts';

const library = { cards: new Map([['2022-03-01-sina-1', {} as ArticleCard]]) };

/** The data of a drag, as browsers keep it. */
function carrier(entries: Readonly<Record<string, string>>) {
  const data = new Map(Object.entries(entries));
  const dataTransfer = {
    get types() {
      return [...data.keys()];
    },
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => void data.set(type, value),
    effectAllowed: 'uninitialized',
  };
  return { dataTransfer };
}

describe('droppedArticle', () => {
  test('is the article that was dragged', () => {
    const event = carrier({});
    const { onDragStart } = dragArticle('2022-03-01-sina-1');
    onDragStart(event as never);
    expect(droppedArticle(event, library)).toBe('2022-03-01-sina-1');
  });
  test('is nothing where the archive does not have it, whatever was dropped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(droppedArticle(carrier({ [ARTICLE_TYPE]: text }), library)).toBeUndefined();
      }),
    );
    for (const text of ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'])
      expect(droppedArticle(carrier({ [ARTICLE_TYPE]: text }), library)).toBeUndefined();
  });
  test('takes no text or link of another page for an article', () => {
    expect(droppedArticle(carrier({ 'text/plain': '2022-03-01-sina-1' }), library)).toBeUndefined();
    expect(droppedArticle({ dataTransfer: null }, library)).toBeUndefined();
  });
});
