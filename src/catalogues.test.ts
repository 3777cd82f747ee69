import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { configs as fromSimplified } from 'opencc-js/preset/cn2t';
import { configs as fromTraditional } from 'opencc-js/preset/t2cn';
import { describe, expect, test } from 'vitest';
import { traditionalCatalogue, traditionalText } from './build/traditionalCatalogue.ts';
import { TRADITIONAL_TEXTS, TRADITIONAL_WORDS } from './build/traditionalWords.ts';
import { FURNITURE_PLACES, FURNITURE_RULES, REMOVAL_RULES, SEED_REPAIRS } from './intake/index.ts';
import { PROBLEM_CODES } from './model/index.ts';
import { CATALOGUES_OF, SCREENS, type ScreenName } from './reader/screens.ts';
import { QUERY_PROBLEMS } from './search/index.ts';

const READER = fileURLToPath(new URL('./reader', import.meta.url));
const INTAKE = fileURLToPath(new URL('./intake', import.meta.url));
const LOCALES = path.join(READER, 'locales');

/** `a.b.c` → text. */
function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  // A key is found by its parts between dots.
  for (const key of Object.keys(value as object)) expect(key, prefix).not.toContain('.');
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

function read(language: string, name: string) {
  return JSON.parse(readFileSync(path.join(LOCALES, language, name), 'utf8'));
}

function catalogue(language: string, name: string): Map<string, string> {
  return new Map(flatten(read(language, name)));
}

/** As the build makes it. */
function traditional(name: string): Map<string, string> {
  return new Map(flatten(traditionalCatalogue(name.replace('.json', ''), read('zh-Hans', name))));
}

/** Characters that one script has and the other has not: tables give another for them, and never give them. */
function charactersOnlyOf(chain: readonly (readonly unknown[])[]): Set<string> {
  const rows = chain.flat().flatMap((table) =>
    String(table)
      .split('|')
      .map((row) => row.split(' ')),
  );
  const given = new Set(rows.flatMap(([, to = '']) => [...to]));
  const single = rows.filter(([from = '', to]) => [...from].length === 1 && from !== to);
  return new Set(single.map(([from = '']) => from).filter((one) => !given.has(one)));
}
const onlySimplified = charactersOnlyOf(fromSimplified.s2t?.conversionChain ?? []);
const onlyTraditional = charactersOnlyOf(fromTraditional.t2s?.conversionChain ?? []);

const bare = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort();
const names = readdirSync(path.join(LOCALES, 'en'));

/** The catalogues that a module's components take their words from. */
function spacesIn(code: string): string[] {
  return [...code.matchAll(/useTranslation\((?:'(\w+)')?\)/g)].map((match) => match[1] ?? 'common');
}

/** The files of the reader that a module loads before it can run, itself among them. */
function reachedFrom(entry: string): Set<string> {
  const files = new Set([entry]);
  // A set that grows is walked to its end.
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+\.tsx?)'/gm)) {
      const found = path.resolve(path.dirname(file), name);
      if (found.startsWith(READER)) files.add(found);
    }
  }
  return files;
}

describe.each(names)('%s', (name) => {
  const hant = traditional(name);
  const zh = catalogue('zh-Hans', name);
  const en = catalogue('en', name);

  test('has the same keys in both languages', () => {
    expect([...new Set([...en.keys()].map(bare))].sort()).toEqual([...zh.keys()].sort());
  });
  test('has in Traditional Chinese the same keys and placeholders, and nothing is empty', () => {
    expect([...hant.keys()]).toEqual([...zh.keys()]);
    for (const [key, text] of hant) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(zh.get(key) ?? ''));
    }
  });
  test('has no character of the other script', () => {
    const foreign = (texts: Map<string, string>, characters: Set<string>) =>
      [...texts].filter(([, text]) => [...text].some((one) => characters.has(one)));
    expect(foreign(hant, onlySimplified)).toEqual([]);
    expect(foreign(zh, onlyTraditional)).toEqual([]);
  });
  test('has both plural forms in English where it has one', () => {
    const plural = [...en.keys()].filter((key) => key !== bare(key)).map(bare);
    for (const key of plural) expect([en.has(`${key}_one`), en.has(`${key}_other`)]).toEqual([true, true]);
  });
  test('has no empty text and the same placeholders', () => {
    for (const [key, text] of en) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(zh.get(bare(key)) ?? ''), key).toEqual(
        key.endsWith('_one') ? expect.arrayContaining(placeholders(text)) : placeholders(text),
      );
    }
  });
});

describe('the catalogues in Traditional Chinese', () => {
  const simplified = names.map((name) => [name.replace('.json', ''), catalogue('zh-Hans', name)] as const);
  const texts = simplified.flatMap(([, own]) => [...own.values()]);

  test('tell one script from the other', () => {
    expect(['档', '发', '后', '台'].map((one) => onlySimplified.has(one))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['檔', '發', '着', '台'].map((one) => onlyTraditional.has(one))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  test('use every word of the own table, and none as the tables would have it anyway', () => {
    const byTables = Converter({ from: 'cn', to: 'twp' });
    for (const [word, own] of Object.entries(TRADITIONAL_WORDS)) {
      expect(texts.filter((text) => text.includes(word)).length, word).toBeGreaterThan(0);
      const inPlace = texts.filter((text) => text.includes(word)).map(byTables);
      expect(
        inPlace.every((text) => text.includes(own)),
        word,
      ).toBe(false);
    }
  });
  test('name with every text of their own a key that is there', () => {
    const keys = new Set(simplified.flatMap(([name, own]) => [...own.keys()].map((key) => `${name}:${key}`)));
    expect(Object.keys(TRADITIONAL_TEXTS).filter((key) => !keys.has(key))).toEqual([]);
  });
  test('read as an editor in Taiwan writes', () => {
    expect(traditionalText('搜索“{{query}}”：文件、导出、链接、网络、数据')).toBe(
      '搜尋「{{query}}」：檔案、匯出、連結、網路、資料',
    );
    expect(traditionalText('本档案最早见于{{outlets}}，按发布时间')).toBe(
      '本檔案庫最早見於{{outlets}}，按發布時間',
    );
    expect(traditionalText('行是本档案中较早，列是较晚')).toBe('列是本檔案庫中較早，欄是較晚');
  });
});

describe('the screens', () => {
  const files = readdirSync(READER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx$/.test(file),
  );

  test('name only keys that are there', () => {
    const missing = files.flatMap((file) => {
      const text = readFileSync(path.join(READER, file), 'utf8');
      const spaces = spacesIn(text);
      const known = new Set(
        spaces.flatMap((space) => [...catalogue('en', `${space}.json`).keys()].map(bare)),
      );
      return [...text.matchAll(/\bt\('([\w.]+)'/g)].flatMap(([, key = '']) =>
        known.has(key) ? [] : [`${file}: ${key}`],
      );
    });
    expect(missing).toEqual([]);
  });
  test('bring the words of all that they show with them', () => {
    const code = readFileSync(path.join(READER, 'screens.ts'), 'utf8');
    const entries = [...code.matchAll(/(\w+): \(\) => import\('(\.[^']+)'\)/g)];
    expect(entries.map(([, screen]) => screen)).toEqual(Object.keys(SCREENS));
    for (const [, screen = '', entry = ''] of entries) {
      const files = [...reachedFrom(path.join(READER, entry))];
      const used = new Set(
        files.flatMap((file) => spacesIn(readFileSync(file, 'utf8')).filter((space) => space !== 'common')),
      );
      expect(files.length, screen).toBeGreaterThan(3);
      expect([...used].sort(), screen).toEqual([...CATALOGUES_OF[screen as ScreenName]].sort());
    }
  });
  test('hold no Chinese text of their own', () => {
    const withText = files.filter((file) => {
      const code = readFileSync(path.join(READER, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\p{Script=Han}/u.test(code);
    });
    expect(withText).toEqual([]);
  });
  test('have a name and an advice for every kind of problem', () => {
    const named = catalogue('zh-Hans', 'archive.json');
    const keys = PROBLEM_CODES.flatMap((code) => [`problems.${code}.what`, `problems.${code}.hint`]);
    expect(keys.filter((key) => !named.has(key))).toEqual([]);
    const known = [...named.keys()].filter((key) => /^problems\..*\.(?:what|hint)$/.test(key));
    expect(known.sort()).toEqual(keys.sort());
    const counted = [...named.keys()].filter((key) => /^problems\..*\.count$/.test(key));
    expect(counted.filter((key) => !keys.includes(key.replace(/count$/, 'what')))).toEqual([]);
  });
  test('have words for every mistake in a query, and no others', () => {
    const named = catalogue('zh-Hans', 'search.json');
    const known = [...named.keys()].filter((key) => key.startsWith('problem.'));
    expect(known.sort()).toEqual(QUERY_PROBLEMS.map((code) => `problem.${code}`).sort());
  });
  test('have words for every place that a value can come from', () => {
    const code = readdirSync(INTAKE)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(path.join(INTAKE, file), 'utf8'))
      .join('\n');
    const places = [...code.matchAll(/'((?:body|text|address|page): [a-z ]+|file name|none in source)'/g)];
    expect(places.length).toBeGreaterThan(5);
    const screen = readFileSync(path.join(READER, 'ui/OriginText.tsx'), 'utf8');
    expect(places.map(([, place = '']) => place).filter((place) => !screen.includes(`'${place}'`))).toEqual(
      [],
    );
  });
  test('have a name for every rule of the intake', () => {
    const code = readdirSync(INTAKE).map((file) =>
      file.endsWith('.ts') ? readFileSync(path.join(INTAKE, file), 'utf8') : '',
    );
    const written = [...code.join('\n').matchAll(/ledger\.(?:repair|remove)\(\s*'([\w.]+)'/g)];
    expect(written.length).toBeGreaterThan(10);
    const rules = [
      ...[...REMOVAL_RULES, ...FURNITURE_RULES, ...FURNITURE_PLACES].map(({ id }) => id),
      ...written.map(([, rule = '']) => rule),
      ...SEED_REPAIRS,
    ];
    const named = catalogue('zh-Hans', 'article.json');
    expect(rules.filter((id) => !named.has(`rules.${id}`))).toEqual([]);
  });
});
