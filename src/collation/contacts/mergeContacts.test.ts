import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, ContactKind, ContactState, FoundContact, Participant } from '../../model/index.ts';
import { mergeContacts } from './mergeContacts.ts';
import { tellingsOf } from './tellings.ts';

interface Told {
  readonly kind?: ContactKind;
  readonly state?: ContactState;
  readonly day?: string | null;
  readonly who?: readonly Participant[];
}

const person = (name: string, title?: string): Participant => ({
  name,
  isNamed: true,
  ...(title !== undefined && { title }),
});
const office = (name: string): Participant => ({ name, isNamed: false });
const WANG = person('王毅', '国务委员兼外长');
const KULEBA = person('库列巴', '乌克兰外长');
const LAVROV = person('拉夫罗夫', '俄罗斯外长');

function sentence({
  kind = 'call',
  state = 'held',
  day = '2022-03-01',
  who = [WANG, KULEBA],
}: Told): FoundContact {
  const when = day === null ? ({ day, noDay: 'notStated' } as const) : { day };
  return { ...when, kind, state, participants: who, range: [0, 4], text: '一句话。' };
}

/** One article each, published on 2 March. */
function merged(...articles: (Told | Told[])[]): Contact[] {
  const tellings = articles.flatMap((told, place) => tellingsOf(place, [told].flat().map(sentence)));
  return mergeContacts(tellings, () => Date.parse('2022-03-02') / 86_400_000);
}

const placesOf = (contacts: readonly Contact[]) =>
  contacts.map(({ tellings }) => tellings.map(({ place }) => place));

describe('mergeContacts', () => {
  test('one contact told by two articles is one entry', () => {
    expect(placesOf(merged({}, {}))).toEqual([[0, 1]]);
  });
  test('a call is no meeting, and another day another contact', () => {
    expect(merged({}, { kind: 'meeting' }, { day: '2022-03-05' })).toHaveLength(3);
  });
  test('an article that names fewer, or an office, tells of the same', () => {
    const [contact, ...more] = merged(
      { who: [WANG, KULEBA, LAVROV] },
      {},
      { who: [WANG, office('乌克兰外长')] },
    );
    expect(more).toEqual([]);
    expect(contact?.participants.map(({ name }) => name)).toEqual(['王毅', '库列巴', '拉夫罗夫']);
  });
  test('the office of another country is somebody else', () => {
    expect(merged({}, { who: [WANG, office('俄罗斯外长')] })).toHaveLength(2);
  });
  test('a group is those who are told to have its office', () => {
    expect(merged({ who: [WANG, LAVROV] }, { who: [office('中俄外长')] })).toHaveLength(1);
    expect(merged({ who: [WANG, KULEBA] }, { who: [office('中俄外长')] })).toHaveLength(2);
  });
  test('what fits two contacts equally well stays alone', () => {
    const both = merged(
      { who: [WANG, person('库列巴')] },
      { who: [WANG, person('拉夫罗夫')] },
      { who: [WANG, office('外长')] },
    );
    expect(both).toHaveLength(3);
  });
  test('the same persons on days next to each other are one contact, and what one tells otherwise stays', () => {
    const [contact, ...more] = merged({ day: '2022-02-28' }, {}, {});
    expect(more).toEqual([]);
    expect(contact?.day).toBe('2022-03-01');
    expect(contact?.tellings.map(({ day }) => day)).toEqual(['2022-02-28', '2022-03-01', '2022-03-01']);
  });
  test('not where an article tells of both days, nor for what is held every day', () => {
    expect(merged([{ day: '2022-02-28' }, {}], {})).toHaveLength(2);
    const press = { kind: 'pressConference', who: [WANG] } as const;
    expect(merged({ ...press, day: '2022-02-28' }, press)).toHaveLength(2);
    expect(merged({ day: '2022-02-27' }, { day: '2022-02-28' }, {})).toHaveLength(2);
  });
  test('a telling without a day joins the only contact of those days that it can be', () => {
    expect(placesOf(merged({}, { day: null }))).toEqual([[0, 1]]);
    expect(merged({ day: '2022-01-05' }, { day: null })).toHaveLength(2);
    expect(merged({}, { day: '2022-03-03' }, { day: null })).toHaveLength(3);
  });
  test('a plan and what came of it are one contact, which took place', () => {
    expect(merged({ state: 'planned' }, {}).map(({ state }) => state)).toEqual(['held']);
    expect(merged({ state: 'planned' }, { state: 'denied' }).map(({ state }) => state)).toEqual(['denied']);
  });
  test('are in the order of their days, those without one last', () => {
    const days = merged({ day: null, who: [LAVROV, KULEBA] }, { day: '2022-03-05' }, {}).map(
      ({ day }) => day,
    );
    expect(days).toEqual(['2022-03-01', '2022-03-05', null]);
  });
});

describe('whatever articles tell', () => {
  const who = fc.uniqueArray(
    fc.constantFrom(WANG, KULEBA, LAVROV, person('拜登'), office('中俄外长'), office('乌克兰外长')),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => name,
    },
  );
  const told = fc.record({
    kind: fc.constantFrom<ContactKind>('call', 'meeting', 'pressConference'),
    state: fc.constantFrom<ContactState>('held', 'planned', 'denied'),
    day: fc.constantFrom('2022-02-28', '2022-03-01', '2022-03-02', null),
    who,
  });
  const articles = fc.array(fc.array(told, { maxLength: 4 }), { maxLength: 8 });

  test('every sentence is in one contact, whose id no other has', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const contacts = merged(...given);
        const sentences = contacts.flatMap(({ tellings }) =>
          tellings.flatMap((telling) => telling.sentences),
        );
        expect(sentences).toHaveLength(given.flat().length);
        expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
        for (const { kind, tellings } of contacts)
          expect(tellings.every((telling) => telling.kind === kind)).toBe(true);
      }),
    );
  });
  test('the ids are the same in the next build, also where an article that tells of something else comes first', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const ids = merged(...given).map(({ id }) => id);
        expect(merged(...given).map(({ id }) => id)).toEqual(ids);
        const more = merged([], ...given).map(({ id }) => id);
        expect(more).toEqual(ids);
      }),
    );
  });
});
