import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, anchorNotes, makeNote, type Note } from './index.ts';

const TEXT = [
  '当地时间3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话。',
  '库列巴介绍了乌俄首轮谈判情况，表示结束战事是乌方最优先的任务，乌方对谈判解决问题持开放态度。',
  '王毅表示，乌克兰局势急剧变化，中方对爆发冲突深表痛惜，对平民受到的伤害高度关注。',
  '王毅强调，中方始终尊重各国的主权和领土完整。',
].join('\n');

const noteAt = (text: string, range: readonly [number, number]): Note =>
  makeNote({
    id: 'urn:uuid:1',
    article: 'a',
    title: '',
    body: '',
    created: '2022-03-02T00:00:00.000Z',
    text,
    range,
  });
const noteOn = (words: string, text = TEXT) =>
  noteAt(text, [text.indexOf(words), text.indexOf(words) + words.length]);
const anchorOf = (text: string, note: Note): Anchor =>
  anchorNotes(text, [note]).get(note.id) ?? { orphan: true };
const wordsAt = (text: string, anchor: Anchor) =>
  'range' in anchor ? text.slice(...anchor.range) : undefined;

describe('anchorNotes', () => {
  test('finds a note where it was while nothing changes', () => {
    expect(anchorOf(TEXT, noteOn('深表痛惜'))).toMatchObject({ how: 'position', rivals: 0 });
  });
  test('follows words that moved, and says so', () => {
    const moved = `编者按：以下为全文。\n${TEXT}`;
    const anchor = anchorOf(moved, noteOn('深表痛惜'));
    expect(anchor).toMatchObject({ how: 'quote', rivals: 0 });
    expect(wordsAt(moved, anchor)).toBe('深表痛惜');
  });
  test('takes the occurrence whose surroundings are the note’s, not the nearest', () => {
    const note = noteOn('王毅', TEXT.slice(TEXT.indexOf('王毅表示')));
    expect(anchorOf(TEXT, note)).toMatchObject({
      range: [TEXT.indexOf('王毅表示'), TEXT.indexOf('王毅表示') + 2],
    });
  });
  test('says how many other places fit as well', () => {
    const line = '他说，谈判仍在继续，双方都没有让步的意思，会议还将在下周举行，地点未定，各方都在等待消息。';
    const note = noteAt(line.repeat(3), [line.length + 3, line.length + 9]);
    const anchor = anchorOf(`。${line.repeat(3)}`, { ...note, position: { start: 0, end: 6 } });
    expect(anchor).toMatchObject({ how: 'quote' });
    expect('rivals' in anchor && anchor.rivals).toBeGreaterThan(0);
  });
  test('finds words in the other script, width and quote marks', () => {
    const other = '編者按。\n庫列巴介紹了烏俄首輪談判情況, 表示結束戰事是烏方最優先的任務。';
    const anchor = anchorOf(other, noteOn('乌俄首轮谈判情况，表示结束战事'));
    expect(anchor).toMatchObject({ how: 'normalised' });
    expect(wordsAt(other, anchor)).toBe('烏俄首輪談判情況, 表示結束戰事');
  });
  test('finds words that were edited, and says that they are only close', () => {
    const edited = TEXT.replace('结束战事是乌方最优先的任务', '停止战事是乌方最优先任务');
    const anchor = anchorOf(edited, noteOn('结束战事是乌方最优先的任务'));
    expect(anchor).toMatchObject({ how: 'approximate', rivals: 0 });
    expect(wordsAt(edited, anchor)).toMatch(/战事是乌方最优先任务/);
  });
  test('a short word is not taken for another of its kind', () => {
    const without = TEXT.replace(
      '王毅表示，乌克兰局势急剧变化，中方对爆发冲突深表痛惜，对平民受到的伤害高度关注。',
      '全文完。',
    );
    const note = noteAt(TEXT, [TEXT.indexOf('王毅表示'), TEXT.indexOf('王毅表示') + 2]);
    const far = without.replace('通电话。\n', '通话。').replace('任务，乌方对谈判解决问题持开放态度。\n', '');
    expect(anchorOf(far, note)).toEqual({ orphan: true });
  });
  test('anchors several notes of one text by their ids', () => {
    const notes = [noteOn('深表痛惜'), { ...noteOn('领土完整'), id: 'urn:uuid:2' }];
    expect([...anchorNotes(TEXT, notes).keys()]).toEqual(['urn:uuid:1', 'urn:uuid:2']);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'王毅库列巴，。「」“”Aa1 \n\u200b𠮷ﬁ', '\ud842', '\udfb7'),
    maxLength: 200,
  }),
);
const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
  const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return { whole, range: [from, to] as const };
});
/** A note's words and their surroundings stand once in a text. */
const isClear = (whole: string, { quote }: Note) =>
  quote.exact !== '' && whole.indexOf(quote.exact) === whole.lastIndexOf(quote.exact);
const joinsPairs = (left: string, right: string) =>
  /[\ud800-\udbff]$/.test(left) && /^[\udc00-\udfff]/.test(right);

describe('the laws of anchoring', () => {
  test('a note stands at its range in the unchanged text', () => {
    fc.assert(
      fc.property(cut, ({ whole, range }) => {
        const note = noteAt(whole, range);
        fc.pre(note.quote.exact !== '');
        const anchor = anchorOf(whole, note);
        expect(anchor).toMatchObject({ how: 'position', rivals: 0 });
        if (!('range' in anchor)) return;
        expect(whole.slice(...anchor.range)).toBe(note.quote.exact);
        expect(anchor.range[0]).toBeLessThanOrEqual(range[0]);
        expect(anchor.range[0]).toBeGreaterThanOrEqual(range[0] - 1);
      }),
    );
  });
  test('text put in before or after moves it exactly', () => {
    fc.assert(
      fc.property(cut, text, fc.nat(), ({ whole, range: [from, to] }, more, place) => {
        const note = noteAt(whole, [from, to]);
        const at = place % (whole.length + 1);
        const before = anchorOf(whole, note);
        if (!('range' in before)) return;
        // Where the range would cut a surrogate pair, the note has grown around it.
        fc.pre(at <= before.range[0] || at >= before.range[1]);
        const changed = whole.slice(0, at) + more + whole.slice(at);
        fc.pre(isClear(changed, note) && isClear(whole, note));
        fc.pre(!joinsPairs(whole.slice(0, at), more) && !joinsPairs(more, whole.slice(at)));
        const by = at <= before.range[0] ? more.length : 0;
        const moved = [before.range[0] + by, before.range[1] + by];
        expect(anchorOf(changed, note)).toMatchObject({ range: moved, rivals: 0 });
      }),
    );
  });
  test('without its words it is an orphan', () => {
    const han = fc.string({ unit: fc.constantFrom(...'王毅库列巴表示，。'), maxLength: 80 });
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(han, latin, han, (before, words, after) => {
        const note = noteAt(before + words + after, [before.length, before.length + words.length]);
        expect(anchorOf(before + after, note)).toEqual({ orphan: true });
      }),
    );
  });
  test('whatever the text and the note hold, it answers with a range of the text or none', () => {
    const offset = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(text, text, text, text, offset, offset, (whole, exact, prefix, suffix, start, length) => {
        const note: Note = {
          ...noteAt('', [0, 0]),
          quote: { exact, prefix, suffix },
          position: { start, end: start + length },
        };
        const anchor = anchorOf(whole, note);
        if (!('range' in anchor)) return;
        expect(anchor.range[0]).toBeGreaterThanOrEqual(0);
        expect(anchor.range[1]).toBeLessThanOrEqual(whole.length);
        expect(anchor.range[0]).toBeLessThanOrEqual(anchor.range[1]);
      }),
    );
  });
  test.each([
    ['one character over and over', '啊'.repeat(100_000), '啊'.repeat(9_000)],
    ['a quote that almost stands everywhere', '啊'.repeat(100_000), `哦${'啊'.repeat(2_000)}`],
    ['a quote that stands nowhere', TEXT.repeat(500), '完全不相干的一句话'.repeat(60)],
    // What takes the square of its length hangs, and the limit of a test ends it.
  ])('100,000 characters hang nothing: %s', (_, whole, exact) => {
    const note = {
      ...noteAt('', [0, 0]),
      quote: { exact, prefix: '啊'.repeat(32), suffix: '啊'.repeat(32) },
    };
    expect(() => anchorOf(whole, note)).not.toThrow();
  });
});
