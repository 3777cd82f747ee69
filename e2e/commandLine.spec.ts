import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { COMMAND, run } from './command.ts';

const SINA = 'seeds/000_3c43cf9149a3cc79.txt';
const GUANCHA = 'seeds/002_c0ba3bdfef9b4790.txt';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-cli-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Every file of a folder with the hash of its bytes. */
async function hashes(root: string): Promise<Record<string, string>> {
  const names = await readdir(root, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.sort()) {
    if ((await stat(path.join(root, name))).isDirectory()) continue;
    files[name] = createHash('sha256')
      .update(await readFile(path.join(root, name)))
      .digest('hex');
  }
  return files;
}

test('what Passim found in an exported site decides which articles a build compares', async () => {
  const [site, lines] = [path.join(folder, 'site'), path.join(folder, 'articles.jsonl')];
  await run('build', 'seeds', '--out', site);
  expect(await run('export', site, '--passim', lines)).toMatchObject({ code: 0 });
  const articles = (await readFile(lines, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const clusters = path.join(folder, 'out.json');
  const passages = articles
    .slice(2, 4)
    .map(({ id, text }) => ({ cluster: 1, id, begin: 0, end: 99, text: text.slice(0, 99) }));
  await writeFile(
    clusters,
    [...passages, { cluster: 2, id: 'gone', begin: 0, end: 9 }].map((one) => JSON.stringify(one)).join('\n'),
  );
  const { code, err } = await run('build', 'seeds', '--out', site, '--families', clusters, '--strict');
  expect(code).toBe(1);
  expect(err).toContain('1 cluster of Passim with 2 passages, offsets in characters');
  expect(err).toContain('out.json:3');
  expect(err).toContain('1 pair of articles');
  expect(await run('build', 'seeds', '--out', site, '--families', `${clusters}.gz`)).toMatchObject({
    code: 1,
  });
  expect(await run('export', site)).toMatchObject({ code: 2 });
  expect(await run('export', site, '--passim', path.join(site, 'a.jsonl'))).toMatchObject({ code: 2 });
});

test.describe('build', () => {
  test('writes a site, the same bytes each time, and over its own former one', async () => {
    const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
    expect(await run('build', 'seeds', '--out', one)).toMatchObject({ code: 0 });
    await run('build', 'seeds', '--out', other);
    await run('build', 'seeds', '--out', other);
    const files = await hashes(one);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'images.html', '_headers', '.nojekyll']),
    );
    expect(Object.keys(files).filter((file) => /^(cli|single|feed|sitemap)/.test(file))).toEqual([]);
    expect(await hashes(other)).toEqual(files);
    expect(await readdir(folder)).toEqual(['one', 'other']);
    expect((await stat(one)).mode & 0o055).toBe(0o055);
  });

  test('leaves a folder with other files alone', async () => {
    await writeFile(path.join(folder, 'thesis.txt'), 'years of work');
    const { code, err } = await run('build', 'seeds', '--out', folder);
    expect(code).toBe(1);
    expect(err).toContain('holds other files');
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });

  test('tells what is odd with file and line; --strict fails, --report writes it down', async () => {
    const report = path.join(folder, 'report.json');
    const site = path.join(folder, 'site');
    const relaxed = await run('build', 'e2e/seeds', '--out', site, '--report', report);
    expect(relaxed.code).toBe(0);
    expect(relaxed.err).toContain('impossible-date.md:3');
    const { $schema, counts, problems } = JSON.parse(await readFile(report, 'utf8'));
    expect(counts).toEqual({ inputs: 10, published: 9, copies: 0, skipped: 1 });
    expect(JSON.parse(await readFile(path.join(folder, $schema), 'utf8')).required).toContain('problems');
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'impossible-date.md', line: 3, code: 'date.impossible' }),
    );
    expect((await run('build', 'e2e/seeds', '--out', site, '--strict')).code).toBe(1);
    expect((await run('build', 'seeds', '--out', site, '--strict')).code).toBe(0);
  });

  test('writes the data compressed too where that is asked for, the same in every build', async () => {
    const [site, report] = [path.join(folder, 'site'), path.join(folder, 'report.json')];
    const first = await run('build', 'seeds', '--out', site, '--compress', '--report', report);
    expect(first.err).toMatch(/beside them \d+ kB in \d+ compressed variants/);
    const files = await hashes(site);
    const variants = Object.keys(files).filter((name) => /^data\/.*\.json\.(?:br|gz)$/.test(name));
    expect(JSON.parse(await readFile(report, 'utf8')).run.variants.files).toBe(variants.length);
    expect(variants).toContain('data/index.json.br');
    await run('build', 'seeds', '--out', site, '--compress');
    expect(await hashes(site)).toEqual(files);
    expect(await run('build', 'seeds', '--out', site, '--compress', '--single-file')).toMatchObject({
      code: 2,
    });
  });

  test('writes nothing where the report has no place', async () => {
    const site = path.join(folder, 'site');
    const { code, err } = await run(
      'build',
      'seeds',
      '--out',
      site,
      '--report',
      path.join(folder, 'no/r.json'),
    );
    expect(code).toBe(1);
    expect(err).toContain('The report cannot be written');
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves articles and program alone where --out names them', async () => {
    for (const out of ['seeds/site', 'dist']) {
      const { code, err } = await run('build', 'seeds', '--out', out);
      expect([out, code]).toEqual([out, 1]);
      expect(err).toMatch(/lies in the folder of articles|is the program/);
    }
  });

  test('takes what looks like a number as the name that it is', async () => {
    await run('build', 'seeds', `--out=${folder}/007`);
    const { code } = await run('build', 'seeds', '--out', path.join(folder, '007'));
    expect(code).toBe(0);
    expect(await readdir(folder)).toEqual(['007']);
  });

  test('leaves no draft behind where it is ended', async () => {
    const articles = path.join(folder, 'articles');
    await mkdir(articles);
    for (let at = 0; at < 300; at++)
      await writeFile(
        path.join(articles, `${at}.md`),
        `---\ntitle: ${at}\n---\n\n${'字'.repeat(9000)}${at}\n`,
      );
    const builder = spawn(process.execPath, [COMMAND, 'build', articles, '--out', path.join(folder, 'site')]);
    const ended = new Promise((resolve) => builder.once('exit', resolve));
    await expect
      .poll(() => readdir(folder), { intervals: [1], timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/^\.duizhao-/));
    builder.kill('SIGINT');
    await ended;
    // A machine that is quick enough has the whole site in place before it hears.
    const names = (await readdir(folder)).sort();
    expect([['articles'], ['articles', 'site']]).toContainEqual(names);
    if (names.includes('site')) expect(await readdir(path.join(folder, 'site'))).toContain('nginx.conf');
  });

  test('puts a stated base into the pages', async () => {
    const site = path.join(folder, 'site');
    expect((await run('build', 'seeds', '--out', site, '--base', '/news/ukraine/')).code).toBe(0);
    const html = await readFile(path.join(site, 'index.html'), 'utf8');
    expect(html).toContain('src="/news/ukraine/assets/');
    expect((await run('build', 'seeds', '--out', site, '--base', '"><script>')).code).toBe(2);
  });

  test('adds feeds and a sitemap where the site has a public address, the same each time', async () => {
    const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
    for (const site of [one, other, other]) {
      const { code } = await run('build', 'seeds', '--out', site, '--public', 'https://example.org/news');
      expect(code).toBe(0);
    }
    const files = await hashes(one);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['feed.json', 'feed.xml', 'sitemap.xml']));
    expect(await hashes(other)).toEqual(files);
    const html = await readFile(path.join(one, 'index.html'), 'utf8');
    expect(html.match(/<link rel="alternate"/g)).toHaveLength(2);
    expect((await run('build', 'seeds', '--out', one, '--public', 'http://example.org')).code).toBe(2);
  });

  test('groups days in the zone that --tz declares', async () => {
    const site = path.join(folder, 'site');
    await run('build', 'seeds', '--out', site, '--tz', 'UTC');
    expect(JSON.parse(await readFile(path.join(site, 'data/index.json'), 'utf8')).timeZone).toBe('UTC');
    expect((await run('build', 'seeds', '--out', site, '--tz', 'Moon/Base')).code).toBe(2);
  });
});

test('an outlet of the program’s own list is known in any folder', async () => {
  const articles = path.join(folder, 'articles');
  await mkdir(articles);
  await writeFile(
    path.join(articles, 'a.md'),
    '---\ntitle: 甲\nauthor: 观察者网\ndate: 2022-03-01T08:00:00Z\n---\n\n正文第一段。\n',
  );
  const site = path.join(folder, 'site');
  expect((await run('build', articles, '--out', site)).code).toBe(0);
  const { sources } = JSON.parse(await readFile(path.join(site, 'data/index.json'), 'utf8'));
  expect(sources).toEqual([expect.objectContaining({ id: 'guancha', country: 'CN' })]);
});

test('the program has its own lists at hand as they stand, already read', async () => {
  const { lists } = JSON.parse(await readFile(path.join(path.dirname(COMMAND), 'prepared.json'), 'utf8'));
  for (const name of ['sources.yaml', 'names.yaml']) {
    const hash = createHash('sha256')
      .update(await readFile(path.join('seeds', name)))
      .digest('hex');
    expect(lists[`${name} ${hash}`].entries.length).toBeGreaterThan(50);
  }
});

test('check writes nothing and says the same', async () => {
  const { code, out } = await run('check', 'e2e/seeds', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).counts).toEqual({ inputs: 10, published: 9, copies: 0, skipped: 1 });
  expect((await run('check', 'e2e/seeds', '--strict')).code).toBe(1);
  expect((await run('check', 'seeds')).out).toContain('5 articles of 3 outlets published');
  expect((await run('check', 'seeds', '--tz', 'UTC')).out).toContain('(days of UTC)');
});

test.describe('collate', () => {
  test('says how much of each text stands in the other, and where', async () => {
    const { code, out } = await run('collate', SINA, GUANCHA);
    expect(code).toBe(0);
    expect(out).toContain('100.0 % of A (701/701) is in B');
    expect(out).toContain('45.1 % of B (701/1556) is in A');
    expect(out).toContain('Earliest of these: A; B +17 h 7 min');
    expect(out).toContain('＝');
  });

  test('--json gives offsets of the same text in each', async () => {
    const { out } = await run('collate', SINA, GUANCHA, '--json');
    const { passages, articles } = JSON.parse(out);
    expect(articles.map(({ file }: { file: string }) => file)).toEqual([SINA, GUANCHA]);
    expect(passages).toHaveLength(6);
  });

  test('reads plain text, HTML and Markdown, and says what was edited and what it is about', async () => {
    const common = '港口方面周一证实，三艘货轮已经获准离开并驶往公海。';
    const own = '当地居民排队领取饮用水，电力供应仍然时断时续。';
    const files = ['a.txt', 'b.html', 'c.md'].map((name) => path.join(folder, name));
    const [text = '', page = '', markdown = ''] = files;
    await writeFile(text, `${common}\n${own}\n`);
    await writeFile(page, `<h1>标题</h1><p>${common.replace('周一', '周二')}</p>`);
    await writeFile(markdown, `---\ntitle: "题\u001b[31m"\n---\n\n${common.replace('三艘', '四艘')}\n`);
    const { code, out, err } = await run('collate', ...files);
    expect(code).toBe(0);
    expect(out).toMatch(/≈ +\d+ {2}港口方面周一证实/);
    expect(out).toContain('A ¶1  B ¶1  C ¶1');
    expect(out).toContain('B  [-周一-] {+周二+} date');
    expect(out).toContain('C  [-三-] {+四+} number');
    expect(out).toMatch(new RegExp(`Only in A\n◇ +23 {2}${own}`));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an article may not steer the terminal
    expect(out).not.toMatch(/\u001b/);
    expect(err).toContain('does not say when the article was published');
  });

  test('--json gives the texts, and edits with offsets in them; names.yaml beside the files counts', async () => {
    const [one, other] = [path.join(folder, 'a.txt'), path.join(folder, 'b.txt')];
    const sentence = (name: string) => `三月的一天，${name}在华沙会见了记者，并回答了他们的问题。`;
    await writeFile(one, sentence('杜达'));
    await writeFile(other, `另一段。\n${sentence('度达')}`);
    await writeFile(path.join(folder, 'names.yaml'), '- {name: 杜达, variants: [度达]}\n');
    const { out } = await run('collate', one, other, '--json');
    const { articles, edits } = JSON.parse(out);
    const [difference] = edits[0].differences;
    expect(edits[0].differences).toHaveLength(1);
    expect(difference.kind).toBe('variant');
    expect(articles[0].text.slice(...difference.before)).toBe('杜达');
    expect(articles[1].text.slice(...difference.after)).toBe('度达');
  });

  test('--batch answers each line with spans in UTF-16 offsets of what it was given', async () => {
    const common = '他在新闻发布会上说，双方同意继续谈判，并尽快安排下一次会晤。';
    const [a, b] = [`😀开头不同。${common}`, `${common}另一个结尾，与前文无关。`];
    const file = path.join(folder, 'pairs.jsonl');
    await writeFile(file, `${JSON.stringify({ id: 'x', a, b })}\n\n${JSON.stringify({ id: 2, a, b: '' })}\n`);
    const { code, out } = await run('collate', '--batch', file);
    expect(code).toBe(0);
    const [first, second, ...more] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(first.id).toBe('x');
    expect(a.slice(...first.spans[0].a)).toBe(common);
    expect(b.slice(...first.spans[0].b)).toBe(common);
    expect(first.spans[0].kind).toBe('verbatim');
    expect(second).toEqual({ id: 2, spans: [] });
  });

  test('names the line of a batch that cannot be read', async () => {
    const file = path.join(folder, 'pairs.jsonl');
    await writeFile(file, '{"id":1,"a":"","b":""}\n{"id":2}\n');
    const { code, err } = await run('collate', '--batch', file);
    expect(code).toBe(1);
    expect(err).toContain('pairs.jsonl:2');
  });
});

test('wrong usage is told with the usage and ends with 2', async () => {
  const wrong = [
    [],
    ['sing'],
    ['build'],
    ['build', 'seeds'],
    ['build', 'seeds', 'e2e/seeds', '--out', folder],
    ['build', 'seeds', '--out', folder, '--loud'],
    ['build', 'seeds', '--out', '--strict'],
    ['build', 'seeds', '--out', folder, '--', 'more'],
    ['check', 'seeds', '--tz', 'Moon/Base'],
    ['collate', SINA],
    ['collate', SINA, '--batch', SINA],
    ['serve', 'dist', '--port', '-5'],
  ];
  const runs = await Promise.all(wrong.map((parameters) => run(...parameters)));
  expect(runs.map(({ code }, at) => [wrong[at], code])).toEqual(wrong.map((parameters) => [parameters, 2]));
  for (const { out } of runs) expect(out).toContain('Usage:');
  expect(await readdir(folder)).toEqual([]);
});

test('input that cannot be read at all ends with 1', async () => {
  const nowhere = path.join(folder, 'nowhere');
  const file = path.join(folder, 'a.zip');
  await writeFile(file, Uint8Array.of(0x50, 0x4b, 3, 4));
  await mkdir(path.join(folder, 'binary'));
  await writeFile(path.join(folder, 'binary/a.md'), Buffer.alloc(64, 1));
  const unreadable = [
    ['build', nowhere, '--out', path.join(folder, 'site')],
    ['build', file, '--out', path.join(folder, 'site')],
    ['check', path.join(folder, 'binary')],
    ['collate', nowhere, SINA],
    ['collate', file, SINA],
    ['collate', '--batch', nowhere],
    ['collate', '--batch', folder],
    ['collate', SINA, folder],
    ['serve', nowhere],
  ];
  for (const parameters of unreadable) {
    const { code, err, out } = await run(...parameters);
    expect([parameters, code]).toEqual([parameters, 1]);
    expect(`${err}${out}`).not.toMatch(/\n\s+at |\bE[A-Z]{4,}\b/);
  }
  expect((await run('build', nowhere, '--out', path.join(folder, 'site'))).err).toBe(
    `${nowhere}: There is no such file or folder.\n`,
  );
  expect((await run('collate', SINA, folder)).err).toBe(
    `${folder}: It is a folder; name the articles in it.\n`,
  );
});

test('a folder without an article ends with 1, and a former site stays', async () => {
  const [empty, site] = [path.join(folder, 'empty'), path.join(folder, 'site')];
  await mkdir(empty);
  await run('build', 'seeds', '--out', site);
  const former = await hashes(site);
  const { code, err, out } = await run('build', empty, '--out', site);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('nothing was written');
  expect(await hashes(site)).toEqual(former);
  expect((await run('check', empty)).code).toBe(1);
});

test('--help tells options and exit codes', async () => {
  const { code, out } = await run('build', '--help');
  expect(code).toBe(0);
  for (const word of [
    '--out',
    '--base',
    '--tz',
    '--strict',
    '--single-file',
    '--compress',
    '--public',
    '--report',
    'Exit codes',
  ])
    expect(out).toContain(word);
});

test('serve prints its address, sends the policy, keeps to the folder, and ends at once', async () => {
  const server = spawn(process.execPath, [COMMAND, 'serve', 'dist', '--port', '0']);
  try {
    const address = await new Promise<string>((resolve) => {
      server.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
    });
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const index = await fetch(`${address}data/index.json`, { headers: { 'accept-encoding': 'br' } });
    expect(index.headers.get('content-encoding')).toBe('br');
    expect(index.headers.get('cache-control')).toBe('no-cache');
    expect((await index.json()).format).toEqual(expect.any(Number));
    expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);
    // A browser keeps its connection; that must not hold the end up.
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  } finally {
    server.kill();
  }
});
