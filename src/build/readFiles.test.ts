import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seed } from '../intake/index.ts';
import { checkLibrary } from './library.ts';
import { readSeed } from './readSeed.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-seeds-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);

/** The files of the folder that were read, as seeds, and what is said of them and the others. */
async function readAll() {
  const { files, problems, counts } = await checkLibrary({ folder, timeZone: 'UTC' });
  const read = files.filter(({ article }) => article).map(({ file }) => file);
  expect(counts.inputs).toBe(counts.published + counts.skipped);
  expect(counts.published).toBe(read.length);
  return {
    files: read,
    seeds: read.flatMap((file): Seed | readonly Seed[] => readSeed(path.join(folder, file)).seed ?? []),
    codes: problems.filter(({ code }) => code.startsWith('file.')).map(({ code, file }) => `${code} ${file}`),
  };
}

const gbk = (...bytes: number[]) => Buffer.from(bytes);

describe('the files of a folder', () => {
  it('reads article files of a folder and those below, in the order of their names', async () => {
    await mkdir(path.join(folder, 'sub'));
    await Promise.all([
      put('b.md', 'b'),
      put('a.txt', 'a'),
      put('sub/c.HTML', 'c'),
      put('x.jpg', 'x'),
      put('.h.md', 'h'),
      put('sources.yaml', '[]'),
    ]);
    expect((await readAll()).files).toEqual(['a.txt', 'b.md', 'sub/c.HTML']);
  });

  // Other systems have no such names.
  it.runIf(process.platform === 'linux')(
    'reads files whose names are not in UTF-8, and tells in what they are',
    async () => {
      const inFolder = (...parts: (Buffer | string)[]) =>
        Buffer.concat([`${folder}/`, ...parts].map((part) => Buffer.from(part)));
      const [call, march] = [gbk(0xcd, 0xa8, 0xb5, 0xe7, 0xbb, 0xb0), gbk(0xc8, 0xfd, 0xd4, 0xc2)];
      await mkdir(inFolder(march));
      await writeFile(inFolder(call, '.md'), 'text');
      await writeFile(inFolder(march, '/', call, '.md'), 'other text');
      await writeFile(inFolder(gbk(0xff, 0xfe, 0xff), '.md'), 'more text');
      await writeFile(inFolder(call, '.jpg'), 'text');
      await put('b.md', 'b');
      const { files, codes } = await readAll();
      expect(files.toSorted()).toEqual(['%FF%FE%FF.md', 'b.md', '三月/通电话.md', '通电话.md']);
      expect(codes.toSorted()).toEqual([
        'file.name %FF%FE%FF.md',
        'file.name 三月/通电话.md',
        'file.name 通电话.md',
      ]);
    },
  );

  // Other systems have no such names.
  it.runIf(process.platform === 'linux')('keeps two files apart whose names read the same', async () => {
    await put('三月.md', 'a');
    const name = Buffer.concat([Buffer.from(`${folder}/`), gbk(0xc8, 0xfd, 0xd4, 0xc2), Buffer.from('.md')]);
    await writeFile(name, 'b');
    expect((await readAll()).files.toSorted()).toEqual(['%C8%FD%D4%C2.md', '三月.md']);
  });

  it('knows GB 18030, UTF-16 and a byte order mark', async () => {
    await put(
      'gbk.txt',
      Uint8Array.from(
        [...'<meta charset=gbk><p>'].map((c) => c.charCodeAt(0)).concat([0xcd, 0xf5, 0xd2, 0xe3]),
      ),
    );
    await put('utf16.txt', Buffer.from('\ufeff王毅', 'utf16le'));
    await put('utf8.txt', '\ufeff王毅');
    const { seeds } = await readAll();
    expect(seeds.map(({ charset, body }) => [charset, body.replace('\ufeff', '').slice(-2)])).toEqual([
      ['gb18030', '王毅'],
      ['utf-16le', '王毅'],
      ['utf-8', '王毅'],
    ]);
  });

  it('names links that leave the folder, and does not follow a loop', async () => {
    await put('a.md', 'a');
    await symlink('/etc/hostname', path.join(folder, 'out.md'));
    await symlink(folder, path.join(folder, 'loop'));
    const { files, codes } = await readAll();
    expect(files).toEqual(['a.md']);
    expect(codes).toEqual(['file.link loop', 'file.link out.md']);
  });

  it('names binary files, broken links and what is too large, and goes on', async () => {
    await put('a.md', 'a');
    await put('binary.md', Uint8Array.from([0x50, 0x4b, 0, 0, 1]));
    await put('large.md', Buffer.alloc(33 * 1024 * 1024, 97));
    await symlink(path.join(folder, 'nowhere.md'), path.join(folder, 'broken.md'));
    const { files, codes } = await readAll();
    expect(files).toEqual(['a.md']);
    expect(codes.sort()).toEqual([
      'file.binary binary.md',
      'file.tooLarge large.md',
      'file.unreadable broken.md',
    ]);
  });

  it('keeps text with a stray NUL, and says so', async () => {
    await put('nul.md', '大雨\0停运\0');
    await put(
      'picture.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 65, 66, 67, 68]),
    );
    const { seeds, codes } = await readAll();
    expect(codes).toEqual(['file.binary picture.md']);
    expect(seeds).toMatchObject([
      { body: '大雨停运', repairs: [{ rule: 'text.controls', detail: 'NUL, 2 times' }] },
    ]);
  });

  it('writes down an encoding that is not UTF-8, and how it was found', async () => {
    await put('utf16.txt', Buffer.from('\ufeff王毅', 'utf16le'));
    await put('marked.txt', Uint8Array.from([0xfe, 0xff, 0x73, 0x8b]));
    await put('utf8.txt', '\ufeff王毅');
    const { seeds } = await readAll();
    expect(seeds.map(({ charset, repairs }) => [charset, repairs?.map(({ detail }) => detail)])).toEqual([
      ['utf-16be', ['utf-16be: by its byte order mark']],
      ['utf-16le', ['utf-16le: by its byte order mark']],
      ['utf-8', []],
    ]);
  });

  it('takes a folder that is named like a file for a folder', async () => {
    await mkdir(path.join(folder, 'd.md'));
    await put('d.md/e.md', 'e');
    expect((await readAll()).files).toEqual(['d.md/e.md']);
  });

  it('names a file that is gone when its turn comes', async () => {
    const { seed, problems } = readSeed(path.join(folder, 'gone.md'));
    expect(seed).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', code: 'file.unreadable', file: 'gone.md' }]);
  });

  it('tells undecodable bytes, never silently', async () => {
    await put('a.md', Uint8Array.from([0xe7, 0x8e, 0x8b, 0xff, 0xfe, 0xff, 0x41]));
    const { codes, seeds } = await readAll();
    expect(seeds).toHaveLength(1);
    expect(codes).toEqual(['file.undecoded a.md']);
  });
});
