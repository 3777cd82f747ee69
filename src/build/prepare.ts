import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { BUILT_IN_NAMES, BUILT_IN_SOURCES } from './builtIn.ts';
import { listKey, PREPARED_FILE, type Prepared } from './prepared.ts';
import { NAMES_LIST } from './readNames.ts';
import { SOURCES_LIST } from './readSources.ts';
import { traditionalSpellings } from './spellNames.ts';
import { parseYamlList, type YamlListKind } from './yamlList.ts';

/** Writes beside the program what it would otherwise make anew each time: the lists that come with the reader, as read. */
export function duizhaoPrepared(): Plugin {
  return {
    name: 'duizhao:prepared',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: PREPARED_FILE, source: JSON.stringify(prepare()) });
    },
  };
}

/** @throws where one of the lists is missing or has a fault. */
export function prepare(): Prepared {
  const sources = listIn(BUILT_IN_SOURCES, SOURCES_LIST);
  const names = listIn(BUILT_IN_NAMES, NAMES_LIST);
  const zh = sources.list.entries.map((outlet) => outlet.name.zh);
  const spelt = traditionalSpellings(zh);
  return {
    lists: { [sources.key]: sources.list, [names.key]: names.list },
    spellings: zh.map((name, at) => [name, spelt[at] ?? name]),
  };
}

function listIn<T>(file: string, kind: YamlListKind<T>) {
  const text = readFileSync(file, 'utf8');
  const { entries, lines, problems } = parseYamlList(text, kind);
  const [fault] = problems;
  if (fault) throw new Error(`${file}:${fault.line}: ${fault.what}`);
  return { key: listKey(kind.file, text), list: { entries, lines } };
}
