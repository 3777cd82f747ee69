import { expect, test } from 'vitest';
import { type CitedContact, CONTACT_COLUMNS, contactsCsv } from './index.ts';

const CONTACT: CitedContact = {
  id: '2022-03-01-call-1',
  day: '2022-03-01',
  kind: 'call',
  state: 'held',
  participants: [
    { name: '王毅', isNamed: true },
    { name: '库列巴', isNamed: true },
  ],
  places: [4],
  tellings: [
    {
      article: {
        id: 'a',
        title: '=题',
        sourceId: 'sina',
        publishedAt: Date.UTC(2022, 2, 1, 13, 43),
        lang: 'zh-Hans',
      },
      state: 'held',
      day: '2022-03-01',
      participants: [{ name: '王毅', isNamed: true, title: '外长' }],
      sentences: [
        { range: [3, 9], text: '王毅通电话。', state: 'held', day: '2022-03-01' },
        { range: [12, 20], text: '他说，"通话"很好', state: 'planned', day: null, noDay: 'vague' },
      ],
    },
  ],
};

test('a line for each sentence, with what it says and what the contact is', () => {
  const lines = contactsCsv([CONTACT], (id) => `〈${id}〉`).split('\r\n');
  expect(lines[0]).toBe(`\ufeff${CONTACT_COLUMNS.join(',')}`);
  const head = `2022-03-01-call-1,2022-03-01,call,held,王毅; 库列巴,1,〈sina〉,a,"'=题",2022-03-01T13:43:00Z`;
  expect(lines.slice(1)).toEqual([
    `${head},2022-03-01,,held,王毅,3,9,王毅通电话。`,
    `${head},,vague,planned,王毅,12,20,"他说，""通话""很好"`,
    '',
  ]);
});
