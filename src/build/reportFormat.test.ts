import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveFacts } from './archiveFacts.ts';
import type { BuildFacts } from './buildFacts.ts';
import { checkLibrary } from './library.ts';
import { reportFormat, reportJson, reportOf, reportSchema } from './reportFormat.ts';
import { checkReportPlace, writeReport } from './writeReport.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-report-'));
  await mkdir(path.join(folder, 'articles'));
  const put = (name: string, text: string) => writeFile(path.join(folder, 'articles', name), text);
  await put(
    'a.md',
    '---\ntitle: 甲\ndate: 2022-03-01 23:30:00 +0000\n---\n\n<p>第一段。<script>run()</script></p>',
  );
  await put('b.md', '---\ntitle: 乙\ndate: 2022-02-30\n---\n\n第二篇文章的正文。');
  await put('c.md', '\u0000\u0001'.repeat(40));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function factsOf(milliseconds: number): Promise<BuildFacts> {
  const timeZone = 'Asia/Shanghai';
  const taken = await checkLibrary({ folder: path.join(folder, 'articles'), timeZone });
  const comparison = { aligned: 0, weaker: 0 };
  return archiveFacts(taken, { written: { bytes: 10, files: 2 }, comparison, timeZone, milliseconds });
}

describe('the report', () => {
  it('has the form that its schema states, and every field of the schema', async () => {
    const report = reportOf(await factsOf(1234.5), './x.json');
    expect(reportFormat.safeParse(report)).toMatchObject({ success: true });
    const schema = JSON.parse(reportSchema());
    expect(schema.required.sort()).toEqual(
      Object.keys(report)
        .filter((key) => key !== '$schema')
        .sort(),
    );
    expect(schema.additionalProperties).toBe(false);
  });
  it('is the same for the same input but for its run', async () => {
    const [{ run, ...one }, { run: again, ...other }] = [
      reportOf(await factsOf(1)),
      reportOf(await factsOf(2)),
    ];
    expect(one).toEqual(other);
    expect([run.milliseconds, again.milliseconds]).toEqual([1, 2]);
  });
  it('counts what was mended and taken out, by rule, and days in the declared zone', async () => {
    const { counts, removals, dates, languages, run } = reportOf(await factsOf(1));
    expect(counts).toEqual({ inputs: 3, published: 2, copies: 0, skipped: 1 });
    expect(removals).toEqual({ script: 1 });
    expect(dates).toEqual({ first: '2022-03-02', last: '2022-03-02', undated: 1 });
    expect(languages).toEqual({ 'zh-Hans': 2 });
    expect(run.bytesRead).toBeGreaterThan(100);
  });
  it('steers no terminal with what it quotes', async () => {
    const facts = await factsOf(1);
    const problem = {
      severity: 'error' as const,
      code: 'x',
      file: '\u009B31m',
      what: '\u202E\u001B[2J',
      hint: '',
    };
    const json = reportJson(reportOf({ ...facts, problems: [problem] }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(JSON.parse(json).problems[0]).toEqual(problem);
  });
});

describe('writeReport', () => {
  it('writes the report, and beside it the schema that it names', async () => {
    await writeReport(path.join(folder, 'report.json'), await factsOf(1));
    const report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
    expect(report.counts).toEqual({ inputs: 3, published: 2, copies: 0, skipped: 1 });
    expect(await readFile(path.join(folder, report.$schema), 'utf8')).toBe(reportSchema());
  });
  it('says before the work and after it that a place is none', async () => {
    await writeFile(path.join(folder, 'file'), '');
    for (const place of [
      folder,
      path.join(folder, 'none/report.json'),
      path.join(folder, 'file/report.json'),
    ]) {
      await expect(checkReportPlace(place)).rejects.toThrow(/name a file/);
      await expect(writeReport(place, await factsOf(1))).rejects.toThrow(/cannot be written .*; name a file/);
    }
    await expect(checkReportPlace(path.join(folder, 'file'))).resolves.toBeUndefined();
  });
});
