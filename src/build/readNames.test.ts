import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gazetteerOf } from '../collation/index.ts';
import { BUILT_IN_NAMES } from './builtIn.ts';
import { parseNames, readNames } from './readNames.ts';

describe('parseNames', () => {
  test('reads names with their variants', () => {
    const { names, problems } = parseNames('- {name: 娘子谷, variants: [巴比亚尔, Babyn Yar]}\n');
    expect(names).toEqual([['娘子谷', '巴比亚尔', 'Babyn Yar']]);
    expect(problems).toEqual([]);
  });
  test('leaves out an entry that is wrong, and says where it stands', () => {
    const { names, problems } = parseNames(
      '- {name: 娘子谷, variants: [巴比亚尔]}\n- {name: 普京}\n- {name: 王, variants: [汪]}\n- {name: 娘子谷, variants: [巴宾亚]}\n',
    );
    expect(names).toEqual([['娘子谷', '巴比亚尔']]);
    expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['names.invalid', 'names.yaml', 2],
      ['names.invalid', 'names.yaml', 3],
      ['names.invalid', 'names.yaml', 4],
    ]);
  });
  test.each(['[', 'name: 普京', '- &a [*a]'])('reports what is no list: %s', (text) => {
    const { names, problems } = parseNames(text);
    expect(names).toEqual([]);
    expect(problems).toHaveLength(1);
  });
  test('reads what a name is the name of, and how it is found', () => {
    const { entries, names } = parseNames(
      '- {name: 美国, kind: place, country: US, asWritten: [US], short: [美利坚], except: [美国之音]}\n',
    );
    expect(entries).toEqual([
      {
        forms: ['美国'],
        kind: 'place',
        country: 'US',
        asWritten: ['US'],
        short: ['美利坚'],
        except: ['美国之音'],
      },
    ]);
    expect(names).toEqual([]);
  });
  test.each([
    ['- {name: 普京, kind: king}', /kind: a kind is one of person, place, organisation/],
    ['- {name: 普京, kind: person, country: Russia}', /two capital letters/],
    ['- {name: 普京, kind: person, varients: [普丁]}', /varients/],
    ['- {name: 普京, kind: person, variants: 普丁}', /variants/],
  ])('reports a mistake with its line: %s', (text, what) => {
    const { entries, problems } = parseNames(`# names\n${text}\n`);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ line: 2, what: expect.stringMatching(what) }]);
  });
});

describe('readNames', () => {
  test('adds the folder’s own list to the one that comes with the reader', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'names-'));
    writeFileSync(path.join(folder, 'names.yaml'), '- {name: 王毅, kind: person, variants: [王外长]}\n');
    const { entries, problems } = await readNames(folder, BUILT_IN_NAMES);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    const { names, forms } = gazetteerOf(entries);
    const own = names.findIndex(({ name }) => name === '王毅');
    const written = forms.flatMap(({ name, written: form }) => (name === own ? [form] : []));
    expect(written).toEqual(['王毅', '王外长', 'Wang Yi']);
  });
});

describe('the list of names that comes with the reader', () => {
  const { entries, problems } = parseNames(readFileSync(BUILT_IN_NAMES, 'utf8'));
  const { names, forms } = gazetteerOf(entries);

  test('has no mistake, and persons and places enough', () => {
    expect(problems).toEqual([]);
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'person').length).toBeGreaterThanOrEqual(60);
    expect(kinds.filter((kind) => kind !== 'person').length).toBeGreaterThanOrEqual(60);
  });
  test('does not contradict the program’s own groups: each entry is one name, under the name that it states', () => {
    expect(names.map(({ name }) => name).sort()).toEqual(entries.map(({ forms: [name] }) => name).sort());
  });
  test('has each form once', () => {
    const all = entries.flatMap(({ forms: own, asWritten, short }) => [...own, ...asWritten, ...short]);
    expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
    expect(forms.length).toBeGreaterThan(all.length);
  });
});
