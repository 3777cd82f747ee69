import { PEER_PACKAGES } from './peerPackages.ts';
import type { Command } from './runProcess.ts';

/** A program that makes a site of posts, and the least that it needs to do so. */
export interface SiteMaker {
  readonly name: string;
  /** Where the posts have to lie, below the maker's folder. */
  readonly posts: string;
  /** Where the site is made. */
  readonly site: string;
  /** What else it leaves, to be removed before each run. */
  readonly leaves: readonly string[];
  /** Its settings and its one layout, which shows title and content: texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** `packages`: the folder of the peers' packages. */
  readonly command: (folder: string, packages: string) => Command;
}

/** A page of a post in a language of templates. The language says to Pagefind how words are told apart. */
function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${content}</body>
</html>
`;
}

/** Its pages of posts only: no lists, no feeds, no sitemap. */
export const HUGO: SiteMaker = {
  name: 'Hugo',
  posts: 'content',
  site: 'public',
  leaves: ['resources'],
  files: {
    // Without `unsafe`, Hugo leaves out the HTML that the posts consist of.
    'hugo.toml': `disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
`,
    'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
  },
  command: (folder) => ({ program: 'hugo', words: ['--quiet'], folder }),
};

export const ELEVENTY: SiteMaker = {
  name: `Eleventy ${PEER_PACKAGES['@11ty/eleventy']}`,
  posts: 'posts',
  site: '_site',
  leaves: [],
  files: {
    'eleventy.config.cjs': `module.exports = (config) => {
  config.addGlobalData('layout', 'post.njk');
  return { dir: { input: 'posts', includes: '../_includes', output: '_site' } };
};
`,
    '_includes/post.njk': page('{{ title }}', '{{ content | safe }}'),
  },
  command: (folder, packages) => ({
    program: process.execPath,
    words: [`${packages}/@11ty/eleventy/cmd.cjs`, '--quiet'],
    folder,
  }),
};

export const HEXO: SiteMaker = {
  name: `Hexo ${PEER_PACKAGES.hexo}`,
  posts: 'source/_posts',
  site: 'public',
  leaves: ['db.json'],
  files: {
    '_config.yml': 'theme: plain\n',
    // Hexo loads the plugins that its folder's package names.
    'package.json': JSON.stringify({
      private: true,
      hexo: { version: PEER_PACKAGES.hexo },
      dependencies: {
        hexo: PEER_PACKAGES.hexo,
        'hexo-renderer-marked': PEER_PACKAGES['hexo-renderer-marked'],
      },
    }),
    'themes/plain/layout/post.njk': page('{{ page.title }}', '{{ page.content | safe }}'),
  },
  command: (folder, packages) => ({
    program: process.execPath,
    words: [`${packages}/hexo/bin/hexo`, 'generate', '--silent'],
    folder,
  }),
};

/** What `hexo init` installs and writes: lists by page, month, category and tag, and its theme. */
const INSTALLED_WITH_HEXO = [
  'hexo',
  'hexo-generator-archive',
  'hexo-generator-category',
  'hexo-generator-index',
  'hexo-generator-tag',
  'hexo-renderer-ejs',
  'hexo-renderer-marked',
  'hexo-renderer-stylus',
  'hexo-theme-landscape',
] as const;

export const HEXO_WITH_ITS_LISTS: SiteMaker = {
  ...HEXO,
  name: `${HEXO.name} as hexo init sets it up`,
  files: {
    '_config.yml': 'theme: landscape\n',
    'package.json': JSON.stringify({
      private: true,
      hexo: { version: PEER_PACKAGES.hexo },
      dependencies: Object.fromEntries(INSTALLED_WITH_HEXO.map((name) => [name, PEER_PACKAGES[name]])),
    }),
  },
};

/** Pagefind, which indexes a folder of pages. */
export function pagefindCommand(folder: string, packages: string): Command {
  return {
    program: process.execPath,
    words: [`${packages}/pagefind/lib/runner/bin.cjs`, '--site', '.', '--quiet'],
    folder,
  };
}
