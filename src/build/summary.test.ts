import { expect, test } from 'vitest';
import type { Problem } from '../model/index.ts';
import { size } from './amounts.ts';
import type { BuildFacts } from './buildFacts.ts';
import { describeSummary } from './summary.ts';

const warning = (file: string, line: number): Problem => ({
  severity: 'warning',
  code: 'date.missing',
  file,
  line,
  what: 'The file says no date.',
  hint: 'Write one.',
});

const FACTS: BuildFacts = {
  counts: { inputs: 1234, published: 1233, copies: 3, skipped: 1 },
  timeZone: 'UTC',
  outlets: 1,
  dates: { first: '2022-03-01', last: '2022-03-09', undated: 25 },
  languages: { en: 3, 'zh-Hans': 1230 },
  repairs: { 'image.lazy': 2 },
  removals: {},
  problems: [
    ...Array.from({ length: 25 }, (_, at) => warning(`${at}.md`, 3)),
    { severity: 'error', code: 'file.binary', file: 'x.md', what: 'It is no text.', hint: 'Give text.' },
  ],
  others: { '': 2, jpg: 12 },
  bytes: { read: 1_400_000, written: 900 },
  files: { written: 1, reused: 7 },
  pairs: { aligned: 40, left: 2 },
  milliseconds: 2345,
};

test('says what came out, from when, in which languages, what was mended and how long it took', () => {
  expect(describeSummary(FACTS, 'Use --report.').split('\n')).toEqual([
    '1,234 files read: 1,230 articles of 1 outlet published (and 3 copies of them), 1 skipped',
    'Dates      2022-03-01 to 2022-03-09 (days of UTC); 25 undated',
    'Languages  zh-Hans 1,230, en 3',
    'Repairs    image.lazy 2',
    'Removals   none',
    'Problems   1 error, 25 warnings',
    '  error  file.binary  1',
    '    x.md  It is no text.',
    '    → Give text.',
    '  warning  date.missing  25',
    '    0.md:3  The file says no date.',
    '    1.md:3  The file says no date.',
    '    2.md:3  The file says no date.',
    '    … and 22 more',
    '    → Write one.',
    '  Not all are listed here. Use --report.',
    'Not read   jpg 12, without ending 2: no articles by their endings or places',
    'Compared   40 pairs of articles, 2 with less in common left for the size of the archive',
    'Size       1.4 MB read, 7 files unchanged since the last build, 1 kB written in 1 file',
    'Time       2.3 s',
  ]);
});

test('says what stands beside the data where they were compressed', () => {
  const text = describeSummary({ ...FACTS, variants: { files: 2, bytes: 400 } });
  expect(text).toContain('1 kB written in 1 file; beside them 1 kB in 2 compressed variants\n');
});

test('lets no file name or value steer the terminal', () => {
  const problems = [{ ...warning('\u001B[2J.md', 1), what: 'The date "\u009B31m\u202E" is none.' }];
  const text = describeSummary({ ...FACTS, problems, languages: { 'x\u001B]0;y\u0007': 1 } }, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});

test('gives sizes in units that are read at a glance', () => {
  expect([1, 812_000, 1_440_000, 2_500_000_000].map(size)).toEqual(['1 kB', '812 kB', '1.4 MB', '2.50 GB']);
});

test('tells every problem where nothing says where to read the rest', () => {
  expect(describeSummary(FACTS)).toContain('24.md:3  The file says no date.');
  expect(describeSummary(FACTS)).not.toContain('Not all are listed');
});
