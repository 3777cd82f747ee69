import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseJson } from '../model/index.ts';
import { type Catalogue, traditionalCatalogue } from './traditionalCatalogue.ts';

const ASKED = /\/zh-Hans\/\w+\.json\?zh-Hant$/;
/** Before the path of the Simplified catalogue; its ending is not `.json`, so that nothing else takes it for its own. */
const MADE = '\0traditional:';

/** Gives the catalogues of the interface in Traditional Chinese: `zh-Hans/<name>.json?zh-Hant` is made of the Simplified one. */
export function duizhaoCatalogues(): Plugin {
  return {
    name: 'duizhao:catalogues',
    enforce: 'pre',
    resolveId: {
      filter: { id: ASKED },
      async handler(asked, importer) {
        const simplified = await this.resolve(asked.replace('?zh-Hant', ''), importer);
        return simplified && MADE + simplified.id.replace(/\.json$/, '');
      },
    },
    load: {
      filter: { id: new RegExp(`^${MADE}`) },
      async handler(id) {
        const file = `${id.slice(MADE.length)}.json`;
        this.addWatchFile(file);
        const texts = traditionalCatalogue(path.basename(file, '.json'), await catalogueIn(file));
        return `export default ${JSON.stringify(texts)}`;
      },
    },
  };
}

async function catalogueIn(file: string): Promise<Catalogue> {
  const parsed = parseJson(await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problem}`);
  return parsed.value as Catalogue;
}
