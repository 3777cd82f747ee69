import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BAD_FILES, type BadFile, goodArticle, MARK_VARIABLE } from './badFiles.ts';
import { COMMAND } from './command.ts';

const GOOD = ['甲', '乙', '丙', '丁', '戊'];

let scratch: string;
let folder: string;

test.beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-bad-'));
  folder = path.join(scratch, 'articles');
  await mkdir(folder);
  for (const title of GOOD) await writeFile(path.join(folder, `good-${title}.md`), goodArticle(title));
});
test.afterEach(() => rm(scratch, { recursive: true, force: true }));

interface Report {
  readonly counts: { inputs: number; published: number; copies: number; skipped: number };
  readonly problems: readonly {
    file: string;
    line?: number;
    severity: string;
    code: string;
    what: string;
    hint: string;
  }[];
}

/** Builds the folder with the command line: its exit code, what it said, its report. */
async function build(...options: string[]) {
  const report = path.join(scratch, 'report.json');
  await rm(report, { force: true });
  const site = path.join(scratch, 'site');
  const env = {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    DUIZHAO_CACHE: path.join(scratch, 'cache'),
    [MARK_VARIABLE]: path.join(scratch, 'mark'),
  };
  const parameters = [COMMAND, 'build', folder, '--out', site, '--report', report, ...options];
  const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
    execFile(process.execPath, parameters, { env, timeout: 60_000 }, (error, _out, stderr) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, err: stderr }),
    );
  });
  return { code, err, site, ...(JSON.parse(await readFile(report, 'utf8')) as Report) };
}

/** The files that the site's articles were read from. */
async function publishedFiles(site: string): Promise<string[]> {
  const shards = path.join(site, 'data/articles');
  const files: string[] = [];
  for (const name of await readdir(shards)) {
    const { records } = JSON.parse(await readFile(path.join(shards, name), 'utf8'));
    for (const { article } of records) {
      const { file, copies = [] } = article.provenance;
      files.push(file, ...copies.map((copy: { file: string }) => copy.file));
    }
  }
  return files.sort();
}

/** A name of bytes that are no text, as it is published; only some systems have such names. */
const BYTES_NAME = process.platform === 'linux' ? 'bytes-%FF%FE.md' : undefined;

/** Links, folders, pipes and what may not be read, beside the files; by name, what is said of each. */
async function makeOddEntries(): Promise<Record<string, string>> {
  const at = (name: string) => path.join(folder, name);
  await mkdir(at('folder.md'));
  await writeFile(at('folder.md/inside.md'), goodArticle('里面'));
  await symlink('/etc/hostname', at('out.md'));
  await symlink('/etc', at('out-folder'));
  await symlink('..', at('folder.md/loop'));
  await symlink('nowhere.md', at('dangling.md'));
  await symlink('self.md', at('self.md'));
  await symlink('good-甲.md', at('link.md'));
  execFileSync('mkfifo', [at('pipe.md')]);
  await symlink('pipe.md', at('to-pipe.md'));
  const bytes = [Buffer.from(at('bytes-')), Buffer.of(0xff, 0xfe), Buffer.from('.md')];
  if (BYTES_NAME !== undefined) await writeFile(Buffer.concat(bytes), goodArticle('坏名'));
  const isRoot = process.getuid?.() === 0;
  await writeFile(at('forbidden.md'), goodArticle('禁读'));
  if (!isRoot) await chmod(at('forbidden.md'), 0);
  return {
    'out.md': 'file.link',
    'out-folder': 'file.link',
    'folder.md/loop': 'file.link',
    'dangling.md': 'file.unreadable',
    'self.md': 'file.unreadable',
    'pipe.md': 'file.unreadable',
    'to-pipe.md': 'file.unreadable',
    ...(!isRoot && { 'forbidden.md': 'file.unreadable' }),
  };
}

/** A file's name as it is published: NFC, but for the one that has a twin. */
function publishedName({ name }: BadFile): string {
  const nfc = name.normalize('NFC');
  return nfc !== name && BAD_FILES.some((other) => other.name === nfc) ? name : nfc;
}

test('bad input of every kind is told with file, line, what and what to do, and all else is published', async () => {
  test.setTimeout(150_000);
  for (const { name, content } of BAD_FILES) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const odd = await makeOddEntries();
  const begun = performance.now();
  const { code, err, site, counts, problems } = await build();
  expect(performance.now() - begun).toBeLessThan(60_000);
  expect([code, err]).toEqual([0, expect.stringContaining('files read')]);
  expect(await readdir(scratch)).not.toContain('mark');

  for (const file of BAD_FILES)
    for (const [problem, line] of file.says)
      expect(problems, `${file.name}: ${problem}`).toContainEqual(
        expect.objectContaining({
          file: publishedName(file),
          code: problem,
          severity: file.isPublished ? 'warning' : 'error',
          ...(line !== undefined && { line }),
        }),
      );
  for (const [file, problem] of Object.entries(odd))
    expect(problems).toContainEqual(expect.objectContaining({ file, code: problem, severity: 'error' }));
  if (BYTES_NAME !== undefined)
    expect(problems).toContainEqual(
      expect.objectContaining({ file: BYTES_NAME, code: 'file.name', severity: 'warning' }),
    );
  for (const { what, hint } of problems)
    expect([what, hint]).toEqual([expect.any(String), expect.stringMatching(/\S/)]);

  const published = BAD_FILES.filter(({ isPublished }) => isPublished).map(publishedName);
  const others = [
    ...GOOD.map((title) => `good-${title}.md`),
    'folder.md/inside.md',
    'link.md',
    ...(BYTES_NAME === undefined ? [] : [BYTES_NAME]),
  ];
  const forbidden = 'forbidden.md' in odd ? [] : ['forbidden.md'];
  expect(await publishedFiles(site)).toEqual([...published, ...others, ...forbidden].sort());
  const skipped = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  expect(counts).toEqual({
    inputs: counts.published + skipped.size,
    published: published.length + others.length + forbidden.length,
    copies: 1,
    skipped: skipped.size,
  });
  expect((await build('--strict')).code).toBe(1);
});

const LISTS: readonly (readonly [kind: string, content: string])[] = [
  ['broken', '- {id: [}'],
  ['no list', 'id: x'],
  ['of other things', '- 1\n- {id: 2}\n- __proto__: x'],
  ['full of aliases', `- &a x\n${'- *a\n'.repeat(50_000)}`],
  [
    'a bomb',
    [
      'a: &a [x]',
      ...'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[at]}`)}]`),
    ].join('\n'),
  ],
  ['deep', `- ${'['.repeat(20_000)}`],
  ['too long', '# x\n'.repeat(400_000)],
];

test('lists beside the articles that cannot be used are told, and the articles are there', async () => {
  test.setTimeout(150_000);
  for (const [kind, content] of LISTS) {
    for (const list of ['sources.yaml', 'names.yaml']) await writeFile(path.join(folder, list), content);
    await expectListsTold(kind);
  }
  for (const list of ['sources.yaml', 'names.yaml']) {
    await rm(path.join(folder, list));
    if (list === 'sources.yaml') await mkdir(path.join(folder, list));
    else execFileSync('mkfifo', [path.join(folder, list)]);
  }
  await expectListsTold('no file');
});

async function expectListsTold(kind: string): Promise<void> {
  const { code, counts, problems } = await build();
  expect([kind, code, counts.published, counts.skipped]).toEqual([kind, 0, GOOD.length, 0]);
  for (const file of ['sources.yaml', 'names.yaml'])
    expect(problems, kind).toContainEqual(expect.objectContaining({ file, line: expect.any(Number) }));
}
