import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceRule } from '../intake/index.ts';
import { groupBy } from '../model/index.ts';
import { foldCharacter } from '../text/index.ts';
import { BUILT_IN_SOURCES } from './builtIn.ts';
import { parseSources, readSources } from './readSources.ts';

const entry = (id: string, more = '') =>
  `- { id: ${id}, name: { zh: 报, en: Post }, kind: outlet, colour: { light: "#000000", dark: "#ffffff" }${more} }\n`;

describe('parseSources', () => {
  it('reads an outlet and how its articles are known', () => {
    const { rules, problems } = parseSources(
      entry('post', ', match: { author: [报], hosts: [Post.Example] }'),
    );
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([{ source: { id: 'post' }, authors: ['报'], hosts: ['post.example'] }]);
  });

  it('reads a host with a path, and the languages that a desk writes in', () => {
    const { rules } = parseSources(
      entry('desk', ', match: { hosts: [Post.Example/zh/], languages: [ZH] }') + entry('post'),
    );
    expect(rules[0]).toMatchObject({ hosts: ['post.example/zh'], languages: ['zh'] });
    expect(rules[1]).not.toHaveProperty('languages');
  });

  it('reads how an outlet writes its name in Traditional Chinese', () => {
    const named = entry('post').replace('zh: 报', 'zh: 报, zh-Hant: 《報》');
    expect(parseSources(named)).toMatchObject({
      problems: [],
      rules: [{ source: { name: { zh: '报', 'zh-Hant': '《報》', en: 'Post' } } }],
    });
  });

  it('needs no colour', () => {
    const bare = entry('post').replace(/, colour: \{[^}]*\}/, '');
    const { rules, problems } = parseSources(bare + entry('press'));
    expect(problems).toEqual([]);
    expect(rules.map(({ hasFreeColour }) => hasFreeColour)).toEqual([true, undefined]);
    expect(rules[0]?.source.colour).toEqual({
      light: expect.stringMatching(/^#[0-9a-f]{6}$/),
      dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });

  it('reads that all an outlet publishes are readouts', () => {
    const { rules, problems } = parseSources(entry('ministry', ', role: readout') + entry('post'));
    expect(problems).toEqual([]);
    expect(rules.map(({ isReadout }) => isReadout)).toEqual([true, false]);
  });

  it.each([
    ['an unknown key', entry('post', ', colur: red'), 2],
    ['a colour that is style', entry('post').replace('#000000', 'url(//evil)'), 2],
    ['a homepage that is a program', entry('post', ', homepage: "javascript:alert(1)"'), 2],
    ['a role that is none', entry('post', ', role: reader'), 2],
    ['an id that stands twice', entry('first'), 2],
  ])('leaves out %s with its line, and keeps the others', (_, second, line) => {
    const { rules, problems } = parseSources(entry('first') + second + entry('last'));
    expect(rules.map(({ source }) => source.id)).toEqual(['first', 'last']);
    expect(problems).toMatchObject([{ code: 'sources.invalid', file: 'sources.yaml', line }]);
  });

  it('points at what is wrong, to the column', () => {
    const at = (text: string) => parseSources(text).problems.map(({ line, column }) => [line, column]);
    const block = (more: string) =>
      `# outlets\n- id: post\n  name: { zh: 报, en: Post }\n  kind: outlet\n${more}  colour: { light: "#000000", dark: "#ffffff" }\n`;
    expect(at(block('  colur: red\n'))).toEqual([[5, 3]]);
    expect(at(block('').replace('#ffffff', 'white'))).toEqual([[5, 37]]);
    expect(at(block('').replace('outlet\n', 'paper\n'))).toEqual([[4, 9]]);
    expect(at(block('').replace('  kind: outlet\n', ''))).toEqual([[2, 3]]);
    expect(at(block('  homepage: "https://a\n'))).toEqual([[5, 23]]);
    expect(at('- id: [\n')).toEqual([[2, 1]]);
  });

  it.each([
    ['no YAML', '- {'],
    ['no list', 'outlets: many'],
    ['an alias bomb', `- &a [x,x]\n${Array.from({ length: 200 }, () => '- *a\n').join('')}`],
  ])('names %s, and goes on without the list', (_, text) => {
    const { rules, problems } = parseSources(text);
    expect(rules).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('readSources', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-sources-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('takes the list that comes with the reader where the folder has none', async () => {
    const { rules, problems } = await readSources(folder, BUILT_IN_SOURCES);
    expect(rules.map(({ source }) => source.id)).toContain('guancha');
    expect(problems).toEqual([]);
  });

  it('lets the folder’s own entry stand before that of the same id', async () => {
    await writeFile(path.join(folder, 'sources.yaml'), entry('guancha'));
    const { rules } = await readSources(folder, BUILT_IN_SOURCES);
    expect(rules.filter(({ source }) => source.id === 'guancha').map(({ source }) => source.name.en)).toEqual(
      ['Post'],
    );
  });

  it('says that a list is there and cannot be read', async () => {
    await mkdir(path.join(folder, 'sources.yaml'));
    const { problems } = await readSources(folder, BUILT_IN_SOURCES);
    expect(problems).toMatchObject([{ severity: 'error', code: 'sources.invalid', file: 'sources.yaml' }]);
  });
});

describe('the list that comes with the reader', async () => {
  const { rules, problems } = parseSources(await readFile(BUILT_IN_SOURCES, 'utf8'));

  const folded = (name: string) => Array.from(name.normalize('NFKC'), foldCharacter).join('');

  it('is whole', () => {
    expect(problems).toEqual([]);
    expect(rules.length).toBeGreaterThan(150);
  });

  it.each([
    ['authors', (rule: SourceRule) => [...rule.authors, rule.source.name.zh, rule.source.name.en]],
    ['hosts', ({ hosts }: SourceRule) => hosts],
    ['categories', ({ categories }: SourceRule) => categories],
  ] as const)(
    'leads from no one of the %s to two outlets, but to desks that their language tells',
    (_, namesOf) => {
      const byName = groupBy(
        rules.flatMap((rule) => [...new Set(namesOf(rule).map(folded))].map((name) => ({ name, rule }))),
        ({ name }) => name,
      );
      const shared = [...byName].filter(([, named]) => named.length > 1);
      const unclear = shared.filter(
        ([, named]) => named.filter(({ rule }) => rule.languages === undefined).length > 1,
      );
      expect(unclear.map(([name]) => name)).toEqual([]);
    },
  );
});
