import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from '../timing.ts';

/** What Lighthouse says of one page on its phone: a processor slowed to a quarter, 1.6 megabits a second. */
export interface PageAudit {
  /** Of 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Milliseconds; the shift is a number without unit. */
  readonly times: Readonly<Record<keyof typeof TIMES, number>>;
  /** Names of the audits that are not passed, but for those of the times. */
  readonly failed: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const TIMES = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
} as const;

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

/** How pages are audited. */
export interface Auditing {
  readonly runs: number;
  /** Where Lighthouse is installed. */
  readonly packages: string;
  /** The browser. */
  readonly executablePath: string;
}

/** Audits a page; numbers are medians. Throws where Lighthouse cannot run. */
export async function auditPage(url: string, auditing: Auditing): Promise<PageAudit> {
  const reports: Report[] = [];
  // One after the other: they would slow each other.
  while (reports.length < auditing.runs) reports.push(await reportOf(url, auditing));
  const middle = (of: (report: Report) => number) => median(reports.map(of));
  const byName = <T extends string>(names: readonly T[], of: (name: T) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<T, number>;
  return {
    scores: byName(CATEGORIES, (name) => middle(({ categories }) => 100 * (categories[name]?.score ?? 0))),
    times: byName(Object.keys(TIMES) as (keyof typeof TIMES)[], (name) =>
      middle(({ audits }) => audits[TIMES[name]]?.numericValue ?? Number.NaN),
    ),
    failed: [...new Set(reports.flatMap(failedIn))].sort(),
  };
}

/** Those that count, and the one about going back, which counts nowhere. */
function failedIn({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const times: readonly string[] = [...Object.values(TIMES), 'speed-index'];
  return [...counted, 'bf-cache'].filter((id) => !times.includes(id) && (audits[id]?.score ?? 1) < 1);
}

/** On a busy machine the browser does not always answer in time; Lighthouse then says that it should be run again. */
const TRIES = 3;

async function reportOf(url: string, auditing: Auditing): Promise<Report> {
  for (let tried = 1; ; tried++) {
    try {
      return await runLighthouse(url, auditing);
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

async function runLighthouse(url: string, { packages, executablePath }: Auditing): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duizhao-audit-'));
  const file = path.join(folder, 'report.json');
  const sandbox = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  const words = [
    path.join(packages, 'lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=--headless=new --ignore-certificate-errors${sandbox}`,
    `--only-categories=${CATEGORIES.join(',')}`,
  ];
  try {
    await promisify(execFile)(process.execPath, words, {
      env: { ...process.env, CHROME_PATH: executablePath },
    });
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
