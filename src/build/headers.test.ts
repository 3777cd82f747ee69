import { describe, expect, it } from 'vitest';
import { headersFor, hostFiles } from './headers.ts';

const DATA = ['index.json', 'articles/0-abc.json', 'search/zh/1-abc.json', 'articles/1-def.json'];
const file = (name: string) => hostFiles(DATA).find(({ path }) => path === name)?.content ?? '';

/** The headers that each path has in a file of the `_headers` kind. */
function rules(text: string): Map<string, string[]> {
  const blocks = text.trim().split(/\n\n/);
  return new Map(
    blocks.map((block) => {
      const [path = '', ...headers] = block.split('\n');
      return [path, headers.map((line) => line.trim())];
    }),
  );
}

describe('hostFiles', () => {
  it('lets hashed names be kept for good, and pages and the index be asked for anew', () => {
    const host = rules(file('_headers'));
    for (const path of ['/assets/*', '/data/articles/*', '/data/search/zh/*'])
      expect(host.get(path), path).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
    for (const path of ['/', '/index.html', '/images.html', '/data/index.json'])
      expect(host.get(path), path).toContain('Cache-Control: no-cache');
    expect(host.get('/*')?.join()).not.toContain('Cache-Control');
  });
  it('gives pages the same headers where a host takes the ending off their addresses', () => {
    const host = rules(file('_headers'));
    for (const page of ['/index', '/images']) expect(host.get(page), page).toEqual(host.get(`${page}.html`));
  });
  it('gives the page with pictures its own policy on every host', () => {
    for (const name of ['_headers', '.htaccess', 'nginx.conf']) {
      const [before = '', after = ''] = file(name).split('images');
      expect(before + after, name).toContain("default-src 'none'");
      expect(file(name), name).toContain("img-src 'self' data: https:");
      expect(file(name), name).toContain("frame-ancestors 'none'");
    }
  });
  it('repeats every header in each location of nginx, where none is inherited', () => {
    const locations = file('nginx.conf')
      .split(/^location /m)
      .slice(1);
    expect(locations).toHaveLength(4);
    for (const location of locations) expect(location).toContain('X-Content-Type-Options');
    expect(file('nginx.conf')).toContain('location ~ /(?:assets|data/articles|data/search/zh)/[^/]+$ {');
  });
  it('lets nobody keep for good that a file was missing', () => {
    expect(file('nginx.conf')).toMatch(/immutable";\n/);
    expect(file('nginx.conf')).not.toContain('immutable" always');
  });
  it('keeps the names that GitHub Pages would leave out', () => {
    expect(hostFiles([]).find(({ path }) => path === '.nojekyll')).toEqual({
      path: '.nojekyll',
      content: '',
    });
  });
});

describe('a page that asks a store', () => {
  const STORE = 'https://es.example.org:9200';

  it('may ask that origin, and nothing else changes', () => {
    for (const [at, { path, content }] of hostFiles(DATA, STORE).entries()) {
      expect(content.replaceAll(` ${STORE}`, ''), path).toBe(hostFiles(DATA)[at]?.content);
      if (path !== '.nojekyll') expect(content, path).toContain(`connect-src 'self' ${STORE};`);
    }
    const own = headersFor('/')['Content-Security-Policy'];
    expect(headersFor('/', STORE)['Content-Security-Policy']?.replace(` ${STORE}`, '')).toBe(own);
  });
});

it('the local server sends what hosts are told to send', () => {
  expect(headersFor('/images.html')['Content-Security-Policy']).toContain('https:');
  expect(headersFor('/')['Content-Security-Policy']).not.toContain('https:');
  for (const path of ['/', '/index.html', '/sw.js', '/data/index.json', '/icon.svg'])
    expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
  for (const path of ['/assets/a-12345678.js', '/data/articles/0123456789abcdef.json'])
    expect(headersFor(path)['Cache-Control'], path).toContain('immutable');
});
