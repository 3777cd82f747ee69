import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listArticles } from './listArticles.ts';

let scratch: string;
let folder: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-list-'));
  folder = path.join(scratch, 'articles');
  await mkdir(folder);
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name);
  }
}

const listed = () => {
  const { files, problems } = listArticles(folder);
  return { names: files.map(({ name }) => name), told: problems.map(({ file, code }) => [file, code]) };
};

describe('listArticles', () => {
  test('names files in NFC, but for one whose name another has', async () => {
    await put('e\u0301.md', 'cafe\u0301.md', 'caf\u00e9.md', 'e\u0301/a.md');
    expect(listArticles(folder).files).toEqual([
      { file: 'cafe\u0301.md', name: 'cafe\u0301.md' },
      { file: 'caf\u00e9.md', name: 'caf\u00e9.md' },
      { file: 'e\u0301.md', name: '\u00e9.md' },
      { file: 'e\u0301/a.md', name: '\u00e9/a.md' },
    ]);
  });
  test('tells documents of other kinds, packed files and lists under other names, and counts what else stands beside articles', async () => {
    await put(
      'a.md',
      'b.xhtml',
      'b.mht',
      'c.DOCX',
      'd.webarchive',
      'e.pdf',
      'f.jpg',
      'f/b.JPG',
      'g.css',
      'LICENSE',
      'names.yaml',
      'posts.tar.gz',
      'sources.yml',
      'data.yml',
      'h/names.YAML.txt',
    );
    expect(listed()).toEqual({
      names: ['a.md', 'b.mht', 'b.xhtml', 'd.webarchive', 'h/names.YAML.txt'],
      told: [
        ['c.DOCX', 'file.format'],
        ['e.pdf', 'file.format'],
        ['posts.tar.gz', 'file.format'],
        ['sources.yml', 'file.format'],
      ],
    });
    expect(listArticles(folder).others).toEqual({ '': 1, css: 1, jpg: 2, yml: 1 });
  });
  test('takes what browsers save beside a page for its parts, and counts them', async () => {
    await put(
      '谈判.html',
      '谈判_files/saved_resource.html',
      '谈判_files/a.jpg',
      '谈判_files/ads/frame.htm',
      'ie.htm',
      'ie.files/b.txt',
      'notes_files/c.md',
    );
    expect(listed()).toEqual({ names: ['ie.htm', 'notes_files/c.md', '谈判.html'], told: [] });
    expect(listArticles(folder).others).toEqual({ htm: 1, html: 1, jpg: 1, txt: 1 });
  });
  test('knows a file by its own name, not by that of a link to its folder', async () => {
    await put('posts/a.md');
    await symlink('posts', path.join(folder, 'blog'));
    expect(listed()).toEqual({ names: ['posts/a.md'], told: [['blog', 'file.link']] });
  });
  test('follows a link to a folder that is not read otherwise', async () => {
    await put('.hidden/a.md');
    await symlink('.hidden', path.join(folder, 'shown'));
    expect(listed()).toEqual({ names: ['shown/a.md'], told: [] });
  });
  test('tells links that lead out, nowhere or in a circle', async () => {
    await put('a.md');
    await symlink(scratch, path.join(folder, 'out'));
    await symlink('nowhere.md', path.join(folder, 'dangling.md'));
    await symlink('.', path.join(folder, 'self'));
    expect(listed()).toEqual({
      names: ['a.md'],
      told: [
        ['dangling.md', 'file.unreadable'],
        ['out', 'file.link'],
        ['self', 'file.link'],
      ],
    });
  });
  test.skipIf(process.platform === 'win32')(
    'tells a pipe with an article’s name, and waits for none',
    async () => {
      await put('a.md');
      execFileSync('mkfifo', [path.join(folder, 'pipe.md'), path.join(folder, 'pipe')]);
      expect(listed()).toEqual({ names: ['a.md'], told: [['pipe.md', 'file.unreadable']] });
    },
  );
});
