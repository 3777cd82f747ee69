import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundContact, NameGroup, WitnessBlock } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { findContacts } from './findContacts.ts';

const CALL = '3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话。';

function paragraphs(...texts: string[]): WitnessBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function found(blocks: readonly WitnessBlock[], day: string | null = '2022-03-02', names: NameGroup[] = []) {
  const publishedAt = day === null ? null : Date.parse(`${day}T08:00:00Z`);
  return findContacts({ publishedAt, blocks }, names, 'Asia/Shanghai');
}

const namesOf = (contact: FoundContact | undefined) => contact?.participants.map(({ name }) => name);

describe('findContacts', () => {
  test('tells kind, participants with their titles, day, state and the sentence', () => {
    const [contact, ...more] = found(paragraphs('开头。', `前一句。${CALL}后一句。`));
    expect(more).toEqual([]);
    expect(contact).toEqual({
      kind: 'call',
      state: 'held',
      day: '2022-03-01',
      participants: [
        { name: '王毅', isNamed: true, title: '国务委员兼外长' },
        { name: '库列巴', isNamed: true, title: '乌克兰外长' },
      ],
      range: [8, 8 + CALL.length],
      text: CALL,
    });
  });
  test('reads neither furniture nor captions', () => {
    expect(found([{ kind: 'caption', text: CALL }])).toEqual([]);
    expect(found([{ kind: 'paragraph', text: CALL, furniture: 'promotion' }])).toEqual([]);
  });
  test('counts days from the day of publication in the declared zone', () => {
    const text = '中国外长王毅昨天会见俄罗斯外长拉夫罗夫。';
    const source = { blocks: paragraphs(text), publishedAt: Date.parse('2022-02-03T23:00:00Z') };
    expect(findContacts(source, [], 'Asia/Shanghai')[0]?.day).toBe('2022-02-03');
    expect(findContacts(source, [], 'UTC')[0]?.day).toBe('2022-02-02');
  });
  test('says why there is no day, and makes none up', () => {
    const reasons = (text: string, day: string | null = '2022-03-02') =>
      found(paragraphs(text), day).map(({ noDay }) => noDay);
    expect(reasons('外长王毅昨天会见俄外长拉夫罗夫。', null)).toEqual(['undated']);
    expect(reasons('外长王毅会见俄外长拉夫罗夫。')).toEqual(['notStated']);
    expect(reasons('此前，外长王毅会见俄外长拉夫罗夫。')).toEqual(['vague']);
    expect(reasons('2014年，外长王毅会见俄外长拉夫罗夫。')).toEqual(['partial']);
    // In a retrospect a date without its year may be of any year.
    expect(reasons('8月9日，外长王毅会见俄外长拉夫罗夫。')).toEqual(['partial']);
  });
  test('last year’s date and a numbered day are days', () => {
    const dayOf = (text: string) => found(paragraphs(text))[0]?.day;
    expect(dayOf('去年8月19日，外长王毅会见俄外长拉夫罗夫。')).toBe('2021-08-19');
    expect(dayOf('外长王毅1号会见俄外长拉夫罗夫。')).toBe('2022-03-01');
    expect(dayOf('外长王毅在18号楼会见俄外长拉夫罗夫。')).toBeNull();
  });
  test('当天 is the day that was stated last, in the sentence or the block before', () => {
    const [contact] = found(paragraphs('会议2月25日在北京举行。', '外长王毅当天会见俄外长拉夫罗夫。'));
    expect(contact?.day).toBe('2022-02-25');
    expect(found(paragraphs('外长王毅当天会见俄外长拉夫罗夫。'))[0]?.noDay).toBe('notStated');
  });
  test('a date that follows somebody else is that one’s', () => {
    const text = '外长库列巴在防长绍伊古2月28日抵达后，与外长王毅通电话。';
    const [contact] = found(paragraphs(text));
    expect(namesOf(contact)).toEqual(['库列巴', '王毅']);
    expect(contact?.noDay).toBe('notStated');
  });
  test('names go by the first form of their group, in any script', () => {
    const text = '外交部長王毅3月1日與烏克蘭外長庫列巴通電話。';
    const [contact] = found(paragraphs(text), '2022-03-02', [['库列巴', 'Kuleba']]);
    expect(namesOf(contact)).toEqual(['王毅', '库列巴']);
    const english = 'Foreign Minister Wang Yi met Foreign Minister Dmytro Kuleba on Tuesday.';
    const [other] = found(paragraphs(english), '2022-03-02', [
      ['王毅', 'Wang Yi'],
      ['库列巴', 'Kuleba'],
    ]);
    expect(namesOf(other)).toEqual(['王毅', '库列巴']);
  });
  test('what is wished, asked or supposed is no contact', () => {
    for (const text of [
      '中方呼吁外长拉夫罗夫同外长库列巴举行会谈。',
      '如果外长拉夫罗夫会见外长库列巴，停火才有可能。',
      '现在谈外长拉夫罗夫与外长库列巴会晤还为时尚早。',
    ])
      expect(found(paragraphs(text))).toEqual([]);
  });
  test('a day to come makes a plan of it', () => {
    expect(found(paragraphs('外长王毅明天同外长库列巴通电话。'))).toMatchObject([
      { state: 'planned', day: '2022-03-03' },
    ]);
  });
});

describe('the sentence that is quoted', () => {
  const MET = 'Foreign Minister Wang Yi met Foreign Minister Dmytro Kuleba on Tuesday';
  test('one without an end is cut between words', () => {
    const [contact] = found(
      paragraphs(`${'extraordinary '.repeat(40)}${MET} ${'notwithstanding '.repeat(40)}`),
    );
    expect(contact?.text).toMatch(/^extraordinary /u);
    expect(contact?.text).toMatch(/ notwithstanding$/u);
  });
  test('one that an article prints again counts once', () => {
    expect(found(paragraphs(CALL, '中间。', CALL))).toHaveLength(1);
  });
  test('a day at the end of a sentence ends it', () => {
    const [contact] = found(paragraphs('Minister Wang Yi met Minister Dmytro Kuleba on March 1. It rained.'));
    expect(contact?.text).toBe('Minister Wang Yi met Minister Dmytro Kuleba on March 1.');
  });
});

describe('whatever a text holds', () => {
  const piece = fc.constantFrom(
    '外长王毅',
    '乌克兰外长库列巴',
    '中俄外长',
    '同',
    '、',
    '会见',
    '通电话',
    '记者会',
    '3月1日',
    '昨天',
    '将',
    '取消',
    '，',
    '。',
    ' met ',
    'President Biden',
    'on Tuesday',
    '. ',
    '\n',
    '(Dmytro Kuleba)',
    '😀',
    '',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('contacts stand where they say, have who takes part, and a day or a reason', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom('2022-03-02', null), (texts, day) => {
        const blocks = paragraphs(...texts);
        const whole = textOfBlocks(blocks);
        for (const contact of found(blocks, day)) {
          expect(whole.slice(...contact.range)).toBe(contact.text);
          const names = namesOf(contact) ?? [];
          expect(names.length).toBeGreaterThan(0);
          expect(new Set(names).size).toBe(names.length);
          if (contact.day === null) expect(contact.noDay).toBeDefined();
          else expect(contact.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 400 },
    );
  });
  // What takes the square of its length hangs, and the limit of a test ends it.
  test('a file that was made to be slow hangs nothing', () => {
    const long = [
      CALL.repeat(40_000),
      '外长王毅、'.repeat(20_000),
      `${'中'.repeat(100_000)}会谈`,
      'Foreign Minister Wang Yi met Sergey Lavrov on Tuesday '.repeat(2_000),
      `${'（'.repeat(100_000)}会谈`,
    ];
    for (const one of long) {
      expect(found(paragraphs(one)).length).toBeLessThanOrEqual(200);
    }
  });
});
