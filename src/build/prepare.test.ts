import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_NAMES, BUILT_IN_SOURCES } from './builtIn.ts';
import { prepare } from './prepare.ts';
import { listKey, type Prepared } from './prepared.ts';
import { NAMES_LIST } from './readNames.ts';
import { SOURCES_LIST } from './readSources.ts';
import { withTraditionalNames } from './traditionalNames.ts';
import { parseYamlList, type YamlListKind } from './yamlList.ts';

const written = (): Prepared => JSON.parse(JSON.stringify(prepare()));

describe('what is prepared with the program', () => {
  test.each([
    ['outlets', BUILT_IN_SOURCES, SOURCES_LIST],
    ['names', BUILT_IN_NAMES, NAMES_LIST],
  ])('has the list of %s as it is read, and of no other text', (_, file, kind) => {
    const text = readFileSync(file, 'utf8');
    const { entries, lines } = parseYamlList(text, kind as YamlListKind<unknown>);
    const { lists } = written();
    expect(lists[listKey(kind.file, text)]).toStrictEqual({ entries, lines });
    expect(lists[listKey(kind.file, `${text}\n`)]).toBeUndefined();
  });

  test('spells names as they are spelt without it', async () => {
    const { spellings } = written();
    const sources = spellings.map(([zh]) => ({
      id: 'one',
      name: { zh, en: 'One' },
      kind: 'outlet' as const,
      colour: { light: '#000000', dark: '#ffffff' },
    }));
    const spelt = await withTraditionalNames(sources);
    const expected = spellings.map(([zh, traditional]) =>
      /\p{Script=Han}/u.test(zh) && traditional !== zh ? traditional : undefined,
    );
    expect(spelt.map(({ name }) => ('zh-Hant' in name ? name['zh-Hant'] : undefined))).toEqual(expected);
    expect(expected.filter((name) => name !== undefined).length).toBeGreaterThan(50);
  });
});
