import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from './draft.ts';
import { checkFileTarget, checkSiteTarget } from './siteTarget.ts';
import { type SiteContent, type SitePlan, writeSite } from './writeSite.ts';

let folder: string;
let app: string;
let articles: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-site-'));
  app = path.join(folder, 'app');
  articles = path.join(folder, 'articles');
  for (const one of [app, path.join(app, 'cli'), articles]) await mkdir(one);
  for (const page of ['index.html', 'images.html']) await writeFile(path.join(app, page), '<title>Duizhao');
  await writeFile(path.join(app, 'cli/duizhao.js'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const CONTENT: SiteContent = {
  files: [{ path: '_headers', content: 'h' }],
  editPage: (html) => `${html}!`,
};

function plan(out: string, json: string, content = CONTENT): SitePlan {
  const writeData = async (data: string) => {
    await mkdir(data);
    await writeFile(path.join(data, 'index.json'), json);
    return content;
  };
  return { app, out, writeData };
}

describe('writeSite', () => {
  it('writes app, data and hosts’ files, over its own former site, and nothing else', async () => {
    const out = path.join(folder, 'deep/site');
    await writeSite(plan(out, '"字"'));
    await writeSite(plan(out, '{"b":1}'));
    expect((await readdir(out)).sort()).toEqual(['_headers', 'data', 'images.html', 'index.html']);
    expect(await readFile(path.join(out, 'data/index.json'), 'utf8')).toBe('{"b":1}');
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('<title>Duizhao!');
    expect(await readdir(path.join(folder, 'deep'))).toEqual(['site']);
  });
  it('takes over the app’s compressed variants, and makes those of pages anew', async () => {
    const [out, large] = [path.join(folder, 'site'), '<p>Duizhao</p>'.repeat(200)];
    await mkdir(path.join(app, 'assets'));
    await writeFile(path.join(app, 'assets/a.js.br'), 'of the app');
    await writeFile(path.join(app, 'index.html'), large);
    await writeFile(path.join(app, 'index.html.gz'), 'of another page');
    await writeFile(path.join(app, 'images.html.gz'), 'of another page');
    await writeSite(plan(out, '{}'));
    expect(await readFile(path.join(out, 'assets/a.js.br'), 'utf8')).toBe('of the app');
    expect(gunzipSync(await readFile(path.join(out, 'index.html.gz'))).toString()).toBe(`${large}!`);
    expect(await readdir(out)).not.toContain('images.html.gz');
    await writeSite(plan(out, '{}'));
    await checkSiteTarget(out, articles, app);
  });
  it('leaves the former site whole and no draft behind where a file cannot be written', async () => {
    const out = path.join(folder, 'site');
    await writeSite(plan(out, '"former"'));
    const broken = plan(out, '"new"', { ...CONTENT, files: [{ path: 'none/deep', content: '' }] });
    await expect(writeSite(broken)).rejects.toThrow();
    expect(await readFile(path.join(out, 'data/index.json'), 'utf8')).toBe('"former"');
    expect((await readdir(folder)).sort()).toEqual(['app', 'articles', 'site']);
  });
  it('leaves the former site whole and no draft behind where the program is ended', async () => {
    const out = path.join(folder, 'site');
    await writeSite(plan(out, '"former"'));
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    const listeners = process.listeners('SIGINT');
    const signalled = writeSite({
      ...plan(out, '"new"'),
      writeData: () => {
        const [ours] = process.listeners('SIGINT').filter((one) => !listeners.includes(one));
        ours?.('SIGINT');
        return Promise.resolve(CONTENT);
      },
    });
    await expect(signalled).rejects.toThrow('ended');
    expect(exit).toHaveBeenCalledWith(130);
    exit.mockRestore();
    expect(await readFile(path.join(out, 'data/index.json'), 'utf8')).toBe('"former"');
    expect((await readdir(folder)).sort()).toEqual(['app', 'articles', 'site']);
    expect(process.listeners('SIGINT')).toEqual(listeners);
  });
  it('follows a link to the site’s folder', async () => {
    await writeSite(plan(path.join(folder, 'site'), '1'));
    await symlink(path.join(folder, 'site'), path.join(folder, 'link'));
    await writeSite(plan(path.join(folder, 'link'), '2'));
    expect(await readFile(path.join(folder, 'site/data/index.json'), 'utf8')).toBe('2');
  });
});

describe('checkSiteTarget', () => {
  const check = (out: string) => checkSiteTarget(path.join(folder, out), articles, app);

  it('takes a new folder, an empty one and a former site', async () => {
    await mkdir(path.join(folder, 'empty'));
    await writeSite(plan(path.join(folder, 'site'), '1'));
    await writeFile(path.join(folder, 'site/.DS_Store'), '');
    for (const out of ['new', 'deep/new', 'empty', 'site']) await expect(check(out)).resolves.toBeUndefined();
  });
  it('refuses what a person put into a folder, also beside a former site', async () => {
    await writeSite(plan(path.join(folder, 'site'), '1'));
    await writeFile(path.join(folder, 'site/thesis.txt'), 'years of work');
    await expect(check('site')).rejects.toThrow('holds other files (thesis.txt)');
    await mkdir(path.join(folder, 'other/data'), { recursive: true });
    await writeFile(path.join(folder, 'other/index.html'), 'my own page');
    await expect(check('other')).rejects.toThrow('holds other files');
    await writeFile(path.join(folder, 'file'), '');
    await expect(check('file')).rejects.toThrow('is no folder');
  });
  it('refuses the root, the articles, the program, what lies in them and what holds them, through links too', async () => {
    await symlink(articles, path.join(folder, 'link'));
    await expect(check('articles')).rejects.toThrow('is the folder of articles');
    await expect(check('articles/site')).rejects.toThrow('lies in the folder of articles');
    await expect(check('link/new/site')).rejects.toThrow('lies in the folder of articles');
    await expect(check('.')).rejects.toThrow('holds the folder of articles');
    await expect(check('app')).rejects.toThrow('is the program');
    await expect(check('app/cli/site')).rejects.toThrow('lies in the program');
    await expect(checkSiteTarget('/', articles, app)).rejects.toThrow('is the root of a disk');
  });
});

describe('a single file', () => {
  it('takes the place of a former one at once, or not at all', async () => {
    const file = path.join(folder, 'deep/archive.html');
    await replaceFile(file, (draft) => writeFile(draft, 'former'));
    await expect(
      replaceFile(file, async (draft) => {
        await writeFile(draft, 'half');
        throw new Error('disk full');
      }),
    ).rejects.toThrow('disk full');
    expect(await readFile(file, 'utf8')).toBe('former');
    expect(await readdir(path.dirname(file))).toEqual(['archive.html']);
  });
  it('replaces no file that is none of ours, and no folder', async () => {
    const file = path.join(folder, 'thesis.html');
    await writeFile(file, '<p>years of work');
    await expect(checkFileTarget(file, articles)).rejects.toThrow('is another file');
    await expect(checkFileTarget(app, articles)).rejects.toThrow('is another file');
    await writeFile(file, '<meta content="trusted-types dompurify duizhao-url">');
    await expect(checkFileTarget(file, articles)).resolves.toBeUndefined();
  });
  it('is not put among the articles', async () => {
    await expect(checkFileTarget(path.join(articles, 'a.html'), articles)).rejects.toThrow('lies in');
    await expect(checkFileTarget(path.join(folder, 'a.html'), articles)).resolves.toBeUndefined();
  });
});
