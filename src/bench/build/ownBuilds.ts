import { rm } from 'node:fs/promises';
import path from 'node:path';
import { changeFiles } from './changedFiles.ts';
import type { Contender } from './contender.ts';

/** The command line, from the folder of the project; it is built by `npm run build`. */
export const COMMAND = 'dist/cli/duizhao.js';

const CHANGED = 10;

export const FIRST_BUILD = 'first build';
export const SECOND_BUILD = 'second build, nothing changed';
export const CHANGED_BUILD = 'second build, ten files changed';

/**
 * The builds of this project, in the order in which they have to run: without a former site or a cache, then upon
 * those. The site is made in `site`, its cache beside it.
 */
export function ownBuilds(posts: string, site: string): Contender[] {
  const cache = `${site}-cache`;
  const command = {
    program: process.execPath,
    words: [path.resolve(COMMAND), 'build', posts, '--out', site],
    folder: '.',
    variables: { DUIZHAO_CACHE: cache },
  };
  let putBack = async () => {};
  return [
    {
      name: FIRST_BUILD,
      command,
      site,
      before: async () => {
        for (const folder of [site, cache]) await rm(folder, { recursive: true, force: true });
      },
    },
    { name: SECOND_BUILD, command, site, before: async () => {} },
    {
      name: CHANGED_BUILD,
      command,
      site,
      before: async () => {
        putBack = await changeFiles(posts, CHANGED);
      },
      after: () => putBack(),
    },
  ];
}
