import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { contentSecurityPolicy } from '../sanitize/index.ts';

/** The name of the app that is one page, below the folder of the built app. */
export const SINGLE_PAGE = 'single/app.html';
/** Where in that page the archive's data go. */
export const DATA_MARK = '<!--duizhao:data-->';

/** What the page is made of: its markup as it was built, and all that the markup would load. */
export interface PageParts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly worker: string;
  /** SVG. */
  readonly icon: string;
}

/** Makes the app one page that loads nothing: script, style, worker and icon stand in it, its policy names their hashes. */
export function duizhaoSinglePage(): Plugin {
  let publicFolder = '';
  return {
    name: 'duizhao:single-page',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const icon = await readFile(path.join(publicFolder, 'icon.svg'), 'utf8');
        const source = singlePage({ ...partsOf(bundle), icon });
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: path.posix.basename(SINGLE_PAGE), source });
      },
    },
  };
}

/** The one page. Throws where a part could not stand inside a page as it is. */
export function singlePage({ html, script, style, worker, icon }: PageParts): string {
  const code = inlineScript(script);
  const css = inlineStyle(style);
  const hashes = { scripts: [hashOf(code)], styles: [hashOf(css)] };
  const policy = contentSecurityPolicy({ images: 'local', delivery: 'meta', hashes });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${css}</style>`,
  ];
  const body = [
    `<script type="text/plain" data-worker>${inlineScript(worker)}</script>`,
    DATA_MARK,
    `<script type="module">${code}</script>`,
  ];
  const bare = html.replace(/ *<link\b[^>]*>\n?| *<script\b[^>]*><\/script>\n?/g, '');
  const withHead = insert(bare, /<meta charset="[^"]*"\s*\/?>/, head, 'after');
  return insert(withHead, /<\/body>/, body, 'before');
}

/** Puts lines beside the one place that fits; what stands in them is no pattern. */
function insert(html: string, place: RegExp, lines: readonly string[], side: 'before' | 'after'): string {
  if (!place.test(html)) throw new Error(`the page has no ${place.source}`);
  const text = lines.join('\n');
  return html.replace(place, (found) => (side === 'after' ? `${found}\n${text}` : `${text}\n${found}`));
}

function partsOf(bundle: Rolldown.OutputBundle): Omit<PageParts, 'icon'> {
  const outputs = Object.values(bundle);
  const asset = (form: RegExp) => {
    const found = outputs.find((one) => one.type === 'asset' && form.test(one.fileName));
    return found?.type === 'asset' ? String(found.source) : missing(form);
  };
  const scripts = outputs.filter((one) => one.type === 'chunk');
  const [script] = scripts;
  if (!script || scripts.length > 1) throw new Error(`the app is ${scripts.length} scripts, not one`);
  return {
    html: asset(/\.html$/),
    style: asset(/\.css$/),
    worker: asset(/worker.*\.js$/),
    script: script.code,
  };
}

function missing(form: RegExp): never {
  throw new Error(`the app has no file like ${form.source}`);
}

/** A script as it can stand in a page: nothing in it ends the element or opens a comment. */
function inlineScript(code: string): string {
  const safe = code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');
  return asParsed(safe);
}

function inlineStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('the style would end its element');
  return asParsed(css.trim());
}

/** A browser changes these characters as it reads a page; the hash would be another. */
function asParsed(text: string): string {
  if (/[\r\0]/.test(text)) throw new Error('a part holds a character that a page cannot hold');
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
