import { contentSecurityPolicy } from '../sanitize/index.ts';
import { storeMeta } from './storeAddress.ts';

/** The title of the page and of its feeds. */
export const TITLE = '对照 Duizhao';
/** The names of the feeds in a site. */
export const JSON_NAME = 'feed.json';
export const ATOM_NAME = 'feed.xml';

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>\s*/;

/**
 * The page with its policy as the first thing in its head, before anything that it must hold for. `store` is the other
 * origin that it may ask.
 */
export function withPolicy(html: string, images: 'local' | 'remote', store?: string): string {
  const policy = contentSecurityPolicy({ images, delivery: 'meta', ...(store !== undefined && { store }) });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html
    .replace(META, '')
    .replace(/<head>\s*(<meta charset="[^"]*"\s*\/?>)?/, (head) => `${head}\n    ${meta}`);
}

/** The app's addresses are relative, so it runs under any path; a stated base makes the page's own absolute. */
export function withBase(html: string, base: string): string {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return html.replace(/((?:src|href)=")\.\//g, (_, attribute: string) => attribute + root);
}

/** The page that asks a store for its archive. */
export function withStore(html: string, store: string): string {
  return html
    .replace(/ *<link rel="preload" as="fetch"[^>]*>\n/, '')
    .replace(/ *<\/head>/, (end) => `    ${storeMeta(store)}\n${end}`);
}

/** The page with the links by which a feed reader finds its feeds. */
export function withFeeds(html: string): string {
  const link = (type: string, name: string) =>
    `    <link rel="alternate" type="${type}" title="${TITLE}" href="./${name}" />\n`;
  const links = link('application/atom+xml', ATOM_NAME) + link('application/feed+json', JSON_NAME);
  return html.replace(/ *<\/head>/, (end) => links + end);
}

const PRELOAD = / *<link rel="modulepreload" crossorigin href="\.\/([^"]*)">\n/g;

/**
 * The page that asks at once for what every screen begins with, the archive's index, and runs `start` (a file of the
 * site) before the app is there. What the app needs before it runs is run by itself, too, as soon as it has come: a
 * browser that runs all in one go answers nothing meanwhile.
 */
export function withStart(html: string, start: string): string {
  const index = '    <link rel="preload" as="fetch" crossorigin href="./data/index.json" />\n';
  const first = [...html.matchAll(PRELOAD)].map(([, file = '']) => file);
  const scripts = [...new Set([start, ...first])].map(
    (file) => `<script type="module" crossorigin src="./${file}"></script>\n    `,
  );
  return html
    .replaceAll(PRELOAD, '')
    .replace(/<script type="module"/, (app) => scripts.join('') + app)
    .replace(/ *<\/head>/, (end) => index + end);
}
