import { describe, expect, test } from 'vitest';
import { textOfBlocks, type Witness } from '../../model/index.ts';
import { collate, findWordDifferences } from '../index.ts';

// What pairs of real articles showed, in excerpts made up to show the same.

const witness = (id: string, ...paragraphs: string[]): Witness => ({
  id,
  publishedAt: null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** Each passage as its glyph and its readings. */
function told(...witnesses: Witness[]) {
  return collate(witnesses).passages.map(({ kind, isMoved, readings }) => [
    isMoved ? `${kind}, moved` : kind,
    ...readings.map(({ witness: id, range }) =>
      textOfBlocks(witnesses.find((one) => one.id === id)?.blocks ?? []).slice(...range),
    ),
  ]);
}

describe('one story in two versions, paragraphs moved, split and rewritten', () => {
  const VISIT = '总理在首都的竞选集会上说，他将于周四同邻国总统举行视频会晤。';
  const VOTE = '上月，大会就决议草案表决时，该国投了弃权票。';
  const CALL = '外交部通报称，周三两国外长通了电话，对方希望该国发挥作用。';
  const REPLY = '外长说，本国一开始就主张谈判，并愿继续为局势缓和出力。';

  test('what was split is passage by passage verbatim; what stands elsewhere moved', () => {
    const first = witness('a', `导语各写各的，这里先说选举。`, `${VISIT}${VOTE}`, CALL, REPLY);
    const second = witness('b', VISIT, '另有一段只见于此，讲边境口岸。', CALL + REPLY, VOTE);
    expect(told(first, second)).toEqual([
      ['verbatim', VISIT, VISIT],
      ['verbatim, moved', VOTE, VOTE],
      ['verbatim', CALL, CALL],
      ['verbatim', REPLY, REPLY],
    ]);
  });
});

describe('a readout that is quoted in part, with words of its own around', () => {
  const READOUT = '对方介绍了首轮谈判情况，表示结束战事是本国的最优先任务，愿继续推进谈判。';

  test('a changed verb and a dropped word make it edited, not another text', () => {
    const quoted = '对方先说明首轮谈判情况，表示结束战事是本国最优先任务，愿继续推进谈判。';
    const report = witness('a', `据外交部消息，两人是应约通话。${quoted}`);
    expect(told(report, witness('b', READOUT))).toEqual([['edited', quoted, READOUT]]);
    expect(findWordDifferences(READOUT, quoted).map(({ kind }) => kind)).toEqual(['wording', 'wording']);
  });
  test('the speaker put in front is a clause of the same passage', () => {
    const sentence = '针对当前危机，我们呼吁双方通过谈判找到解决问题的办法。';
    const report = witness('a', `外长表示，${sentence}`, '别的内容。');
    expect(told(report, witness('b', sentence))).toEqual([['edited', `外长表示，${sentence}`, sentence]]);
    expect(findWordDifferences(`外长表示，${sentence}`, sentence).map(({ kind }) => kind)).toEqual(['cut']);
  });
  test('two who go on with the same two words and then part share the sentence before, not those words', () => {
    const sentence = '解决难题需要的是冷静和理性，而不是火上浇油。';
    const a = witness('a', `${sentence}中方为此提出了六点倡议。`);
    const b = witness('b', `${sentence}中方和各国保持着沟通。`);
    expect(told(a, b)).toEqual([['verbatim', sentence, sentence]]);
  });
});

describe('a readout retold in another order, the parties named as the outlet does', () => {
  test('the parties are house style, the quote marks are not', () => {
    const a = '美方不寻求改变对方体制、“反对分裂”、无意与中方冲突对抗，希望保持沟通。';
    const b = '美国不寻求改变对方体制、反对分裂、无意同中国冲突对抗，希望保持沟通。';
    expect(told(witness('a', a), witness('b', '其他。', b))).toEqual([['edited', a, b]]);
    expect(findWordDifferences(a, b).map(({ kind }) => kind)).toEqual([
      'variant',
      'quote',
      'quote',
      'wording',
      'variant',
    ]);
  });
});

describe('wire copy in English that a second outlet shortened and brought up to date', () => {
  const DRONES =
    'The ministry said Monday that air defenses downed 40 drones late Sunday, including 34 over the region.';

  test('a new date is one edited passage; the credit line that only one has stays out of it', () => {
    const first = `Negotiators will return to the Emirates on Feb. 1 for another round, an official said. ${DRONES}`;
    const second = `Negotiators will return to the Emirates on Sunday for another round, an official said. ${DRONES}`;
    const passages = told(
      witness('a', first),
      witness('b', second, 'Writers in Kyiv contributed to this report.'),
    );
    expect(passages).toEqual([['edited', first, second]]);
    expect(findWordDifferences(first, second).map(({ kind }) => kind)).toEqual(['date']);
  });
});

describe('independent reports of one call', () => {
  test('a quotation inside different sentences is marked, and not the sentences', () => {
    const quote = '一些人向分裂势力发出错误信号';
    const a = witness(
      'a',
      `“特别是${quote}，这是十分危险的，”他在通话中告诉对方，随后谈到贸易与关税的老问题。`,
    );
    const b = witness(
      'b',
      `在官方的报道中，他还提出了“${quote}”的问题，记者就此追问，官员没有回答这个问题。`,
    );
    expect(told(a, b)).toEqual([['verbatim', quote, quote]]);
  });
  test('names with their titles, and stock phrases, are nothing in common', () => {
    const a = witness('a', '国务委员兼外长王毅同美国国务卿布林肯通话，谈及各国的主权和领土完整。');
    const b = witness('b', '布林肯说，他已告知国务委员兼外长王毅，盟国将维护各国的主权和领土完整。');
    expect(told(a, b)).toEqual([]);
  });
});
