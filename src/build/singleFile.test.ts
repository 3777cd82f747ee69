import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unembedJson } from '../model/index.ts';
import { dataElement, describeLargeFile, writeSingleFile } from './singleFile.ts';
import { DATA_MARK, singlePage } from './singlePage.ts';

const PARTS = {
  html: '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n    <link rel="icon" href="./icon.svg" />\n    <script type="module" crossorigin src="./a.js"></script>\n    <link rel="stylesheet" href="./a.css">\n  </head>\n  <body>\n    <div id="root"></div>\n  </body>\n</html>\n',
  script: 'run("</script><!--", "$&", "$`")\n',
  style: 'p { color: red }',
  worker: 'answer("</SCRIPT>")',
  icon: '<svg/>',
};

describe('singlePage', () => {
  const page = singlePage(PARTS);

  it('loads nothing and ends no script early', () => {
    expect(page).not.toMatch(/(?:src|href)="\./);
    expect(page.match(/<script\b[^>]*>/g)).toEqual([
      '<script type="text/plain" data-worker>',
      '<script type="module">',
    ]);
    expect(page.match(/<\/script>/gi)).toHaveLength(2);
    expect(page).toContain('run("\\x3C/script>\\x3C!--", "$&", "$`")');
    expect(page).toContain('answer("\\x3C/SCRIPT>")');
    expect(page.split(DATA_MARK)).toHaveLength(2);
  });
  it('states the hashes of what stands in it', () => {
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    expect(page).toContain(`script-src ${hash(script)};`);
    expect(page).toContain(`style-src ${hash(style)};`);
  });
  it('refuses parts that a browser would read otherwise', () => {
    expect(() => singlePage({ ...PARTS, style: '</style>' })).toThrow('end its element');
    expect(() => singlePage({ ...PARTS, script: 'a\rb' })).toThrow('cannot hold');
  });
});

describe('dataElement', () => {
  it('embeds hostile words so that they neither end the element nor change', () => {
    const json = JSON.stringify({ title: '</script><!--<script>\\u003c \u2028' });
    const element = dataElement({ path: 'index.json', json });
    const text = element.slice(element.indexOf('>') + 1, element.lastIndexOf('</script>'));
    expect(text).not.toContain('<');
    expect(unembedJson(text)).toBe(json);
  });
});

describe('writeSingleFile', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-single-'));
    await mkdir(path.join(folder, 'app/single'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const plan = () => ({
    app: path.join(folder, 'app'),
    out: path.join(folder, 'new/a.html'),
    folder,
    data: [{ path: 'index.json' }],
  });

  it('puts the data into the page, and says how large it is', async () => {
    await writeFile(path.join(folder, 'app/single/app.html'), `before${DATA_MARK}after`);
    await writeFile(path.join(folder, 'index.json'), '{"a":"字"}');
    const bytes = await writeSingleFile(plan(), () => {});
    const text = await readFile(path.join(folder, 'new/a.html'), 'utf8');
    expect(text).toBe(
      'before<script type="application/json" data-path="index.json">{"a":"字"}</script>\nafter',
    );
    expect(bytes).toBe(Buffer.byteLength(text));
  });
  it('says what to do where the app is not there', async () => {
    await expect(writeSingleFile(plan(), () => {})).rejects.toThrow('npm run build');
  });
  it('warns of a file that is larger than browsers like', () => {
    expect(describeLargeFile(50e6)).toBeUndefined();
    expect(describeLargeFile(61e6)).toContain('61.0 MB');
  });
});
