import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Contender } from './contender.ts';
import { PEER_PACKAGES } from './peerPackages.ts';
import { ELEVENTY, HEXO, HEXO_WITH_ITS_LISTS, HUGO, pagefindCommand, type SiteMaker } from './siteMakers.ts';

/** The peers that are there, and what is said about those that are not. */
export interface PeerBuilds {
  /** The first made the pages that the last, Pagefind, indexes. */
  readonly contenders: readonly Contender[];
  readonly notes: readonly string[];
}

/**
 * The peers, each with its own copy of the posts below `work`; then Pagefind on the pages that the first of them made.
 * `packages`: the folder of the peers' packages.
 */
export async function peerBuilds(posts: string, work: string, packages: string): Promise<PeerBuilds> {
  const version = hugoVersion();
  const makers = [
    ...(version ? [{ ...HUGO, name: `Hugo ${version}` }] : []),
    ELEVENTY,
    HEXO,
    HEXO_WITH_ITS_LISTS,
  ];
  const contenders = [];
  for (const maker of makers) contenders.push(await makerContender(maker, posts, work, packages));
  const [first] = contenders;
  const notes = version ? [] : ['Hugo is not measured: there is no program `hugo` on the path.'];
  return { contenders: first ? [...contenders, pagefindContender(first, packages)] : [], notes };
}

function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
}

async function makerContender(
  maker: SiteMaker,
  posts: string,
  work: string,
  packages: string,
): Promise<Contender> {
  const folder = path.join(work, maker.name.replace(/\W+/g, '-'));
  await cp(posts, path.join(folder, maker.posts), { recursive: true });
  for (const [name, text] of Object.entries(maker.files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(packages, path.join(folder, 'node_modules'));
  return {
    name: maker.name,
    site: path.join(folder, maker.site),
    command: maker.command(folder, packages),
    before: async () => {
      for (const name of [maker.site, ...maker.leaves])
        await rm(path.join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Runs after the maker of its pages, and takes away the index of the round before. */
function pagefindContender({ name, site }: Contender, packages: string): Contender {
  const index = path.join(site, 'pagefind');
  return {
    name: `Pagefind ${PEER_PACKAGES.pagefind} on what ${name} made`,
    site: index,
    command: pagefindCommand(site, packages),
    before: () => rm(index, { recursive: true, force: true }),
  };
}
