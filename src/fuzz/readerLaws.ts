import fc from 'fast-check';
import { alignTexts } from '../collation/index.ts';
import { archiveQuery, parseArchiveState } from '../reader/archive/archiveAddress.ts';
import { choiceForm } from '../reader/article/choiceAddress.ts';
import { compareQuery, parseCompareState } from '../reader/compare/compareAddress.ts';
import { CONTACTS_FORM } from '../reader/contacts/contactsAddress.ts';
import { NAMES_FORM } from '../reader/person/namesAddress.ts';
import { parseTimelineState, timelineQuery } from '../reader/timeline/timelineAddress.ts';
import { formatQuery, type QueryValues } from '../reader/ui/address.ts';
import { SEARCH_FORM } from '../reader/ui/searchAddress.ts';
import { NameVariants, parseQuery } from '../search/index.ts';
import { type Law, law } from './law.ts';
import { ADDRESS, QUERY, textOf } from './pieces.ts';

/** A way from an address to what it says, and back. */
interface Form {
  readonly parse: (parameters: URLSearchParams) => unknown;
  readonly query: (state: never) => QueryValues;
}

const FORMS: Readonly<Record<string, Form>> = {
  timeline: { parse: parseTimelineState, query: timelineQuery },
  comparison: { parse: parseCompareState, query: compareQuery },
  archive: { parse: parseArchiveState, query: archiveQuery },
  search: SEARCH_FORM,
  contacts: CONTACTS_FORM,
  names: NAMES_FORM,
  choice: choiceForm('2022-03-01-sina-86da2dbb'),
};

/** What an address says, said again, is the same. */
function holdsStable({ parse, query }: Form, text: string, name: string): void {
  const again = (parameters: URLSearchParams) => formatQuery(query(parse(parameters) as never));
  const once = again(new URLSearchParams(text));
  const twice = again(new URLSearchParams(once));
  if (twice !== once) throw new Error(`${name}: ${once} is said again as ${twice}`);
}

const WORLD = {
  outlets: [{ id: 'zaobao', name: { zh: '联合早报', en: 'Zaobao' } }],
  languages: ['zh-Hans', 'en'],
  names: new NameVariants([['泽连斯基', '泽伦斯基', 'Zelensky']]),
  hasVariants: true,
};

const sentence = fc.constantFrom(
  ...[
    '王毅应约同库列巴通电话。',
    '库列巴介绍了首轮谈判情况。',
    '中方对冲突感到痛惜，',
    '救援车队绕道山区公路。',
    '\n',
    '（完）',
    '3月1日，',
    'He said.',
  ],
);
const prose = fc
  .array(fc.oneof(sentence, textOf(QUERY, 3)), { maxLength: 24 })
  .map((parts) => parts.join(''));

function holdsSpans(a: string, b: string): void {
  for (const span of alignTexts(a, b)) {
    const isIn = ([from, to]: readonly [number, number], text: string) =>
      from >= 0 && from < to && to <= text.length;
    if (!isIn(span.a, a) || !isIn(span.b, b))
      throw new Error(`a span beyond its text: ${JSON.stringify(span)}`);
  }
}

/** What holds for everything that a reader, or an address, can say. */
export const READER_LAWS: readonly Law<never>[] = [
  law('addresses say the same when they are said again', textOf(ADDRESS), (text) => {
    for (const [name, form] of Object.entries(FORMS)) holdsStable(form, text, name);
  }),
  law('queries are read, and what is wrong is said', textOf(QUERY), (text) => {
    const { problems } = parseQuery(text, WORLD);
    for (const { code } of problems) if (code.length === 0) throw new Error('a problem without a name');
  }),
  law('texts are aligned inside their borders', fc.tuple(prose, prose), ([a, b]) => holdsSpans(a, b)),
];
