import path from 'node:path';
import { isTimeZone } from '../model/index.ts';
import { DEFAULT_TIME_ZONE } from './builtIn.ts';
import { readStoreAddress } from './storeAddress.ts';

/** The command was called in a way that it cannot be; told with the usage. */
export class WrongUsage extends Error {}

/** Options as the argument parser gives them: nothing is known of a value yet. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** What `build` was asked for. */
export interface BuildRequest {
  readonly folder: string;
  /** The folder of the site, or with `isSingleFile` the file itself. */
  readonly out: string;
  readonly zone: string;
  readonly isStrict: boolean;
  readonly isSingleFile: boolean;
  /** True where nothing but headlines, metadata and shared passages is published. */
  readonly isQuotesOnly: boolean;
  /** True where each article has a page without script; a site with a public address always has them. */
  readonly hasStubs: boolean;
  /** The data get compressed variants beside them. */
  readonly isCompressed: boolean;
  /** Path that the site is served under. */
  readonly base?: string;
  /** Address that the site will have, with a `/` at its end. */
  readonly publicAddress?: string;
  /** Passim's clusters, a file or folder. */
  readonly families?: string;
  /** File of the JSON report. */
  readonly report?: string;
}

/** What `build --store` was asked for: a page without data of its own. */
export interface StorePageRequest {
  /** The folder of the page. */
  readonly out: string;
  /** Address of the index that it asks. */
  readonly store: string;
  /** Path that it is served under. */
  readonly base?: string;
}

/** What `export` was asked for: one form at least. */
export interface ExportRequest {
  /** Folder of a built site. */
  readonly site: string;
  /** File of the lines that Passim reads. */
  readonly passim?: string;
  /** Folder of what an engine takes in. */
  readonly bulk?: string;
}

/** The name of a single file, where `--out` names a folder. */
const SINGLE_FILE_NAME = 'duizhao.html';
const LARGEST_PORT = 65_535;

/** Reads the options of `build`; `words` are all words of the command line. Throws a `WrongUsage`. */
export function buildRequest(
  folder: string | undefined,
  options: RawOptions,
  words: readonly string[],
): BuildRequest {
  if (folder === undefined) throw new WrongUsage('Name the folder of articles.');
  const text = (name: string) => textOption(name, options, words);
  const isSingleFile = options.singleFile === true;
  const out = text('out');
  if (out === undefined) throw new WrongUsage('Name the folder of the site with --out.');
  const [base, publicAddress, report] = [baseOf(text('base')), publicOf(text('public')), text('report')];
  const isCompressed = options.compress === true;
  refuseTogether(isSingleFile, {
    base,
    public: publicAddress,
    stubs: options.stubs,
    compress: isCompressed || undefined,
  });
  const families = text('families');
  const target = isSingleFile ? singleFileOf(out) : out;
  if (report !== undefined) refuseReportInSite(report, target);
  return {
    folder,
    out: target,
    zone: zoneOf(text('tz')),
    isStrict: options.strict === true,
    isSingleFile,
    isQuotesOnly: options.quotesOnly === true,
    hasStubs: options.stubs === true || publicAddress !== undefined,
    isCompressed,
    ...(base !== undefined && { base }),
    ...(publicAddress !== undefined && { publicAddress }),
    ...(families !== undefined && { families }),
    ...(report !== undefined && { report }),
  };
}

/** What belongs to an archive that is read, and not to a page that asks for one. */
const OF_A_FOLDER = [
  'tz',
  'strict',
  'singleFile',
  'quotesOnly',
  'stubs',
  'compress',
  'public',
  'families',
  'report',
];

/** Reads the options of `build --store`; undefined where there is none. Throws a `WrongUsage`. */
export function storePageRequest(
  folder: string | undefined,
  options: RawOptions,
  words: readonly string[],
): StorePageRequest | undefined {
  const typed = textOption('store', options, words);
  if (typed === undefined) return undefined;
  if (folder !== undefined)
    throw new WrongUsage('--store makes a page whose articles are in the store; name no folder of articles.');
  const other = OF_A_FOLDER.find((name) => options[name] !== undefined);
  if (other !== undefined) throw new WrongUsage(`--store goes without --${kebab(other)}.`);
  const [out, base] = [textOption('out', options, words), baseOf(textOption('base', options, words))];
  if (out === undefined) throw new WrongUsage('Name the folder of the page with --out.');
  const store = readStoreAddress(typed);
  if (store === undefined)
    throw new WrongUsage(
      `“${typed}” is no address of an index; write one like https://example.org/es/duizhao or /es/duizhao.`,
    );
  return { out, store, ...(base !== undefined && { base }) };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads the options of `export`; `words` are all words of the command line. Throws a `WrongUsage`. */
export function exportRequest(site: string, options: RawOptions, words: readonly string[]): ExportRequest {
  const [passim, bulk] = [textOption('passim', options, words), textOption('bulk', options, words)];
  if (passim === undefined && bulk === undefined)
    throw new WrongUsage('Name what is to be written with --passim or --bulk.');
  if ([passim, bulk].some((target) => target !== undefined && isInside(target, site)))
    throw new WrongUsage('Put the export beside the site, not into it: the next build replaces the site.');
  return { site, ...(passim !== undefined && { passim }), ...(bulk !== undefined && { bulk }) };
}

/**
 * The value of an option as it was typed. The parser makes numbers of what looks like one, so a folder named `007`
 * is looked up in the words themselves. Throws a `WrongUsage` where the option has no value, or two.
 */
export function textOption(name: string, options: RawOptions, words: readonly string[]): string | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const typed = typeof value === 'number' ? typedValue(name, words) : value;
  if (typeof typed === 'string' && typed !== '') return typed;
  throw new WrongUsage(Array.isArray(value) ? `--${name} is given twice.` : `--${name} has no value.`);
}

function typedValue(name: string, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = words[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
}

/** The zone that `--tz` declares. */
export function zoneOf(zone: string | undefined): string {
  if (zone === undefined || isTimeZone(zone)) return zone ?? DEFAULT_TIME_ZONE;
  throw new WrongUsage(`“${zone}” is no time zone; write one like Asia/Shanghai or UTC.`);
}

/** The port that `--port` asks for. */
export function portOf(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= LARGEST_PORT) return Number(port);
  throw new WrongUsage(`“${port}” is no port; write a number up to ${LARGEST_PORT}.`);
}

/** The number that `--limit` asks for. */
export function limitOf(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
  throw new WrongUsage(`“${limit}” is no number of articles; write one from 1 to 999999.`);
}

function baseOf(base: string | undefined): string | undefined {
  const climbs = base?.split('/').includes('..');
  if (base === undefined || (!climbs && /^[\w./~%@-]+$/.test(base))) return base;
  throw new WrongUsage(`“${base}” is no path; write one like /news/.`);
}

/** An address that feeds and a sitemap can name: https, a folder, nothing secret in it. */
function publicOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url?.protocol === 'https:' && url.username + url.password + url.search + url.hash === '';
  if (!url || !isPlain) {
    throw new WrongUsage(`“${address}” is no address of a site; write one like https://example.org/news/.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A single file is opened from a disk: it has no path on a host and no address. */
function refuseTogether(isSingleFile: boolean, options: RawOptions): void {
  const name = Object.keys(options).find((one) => options[one] !== undefined);
  if (isSingleFile && name !== undefined) throw new WrongUsage(`--single-file goes without --${name}.`);
}

/** The next build replaces the whole site, or the file. */
function refuseReportInSite(report: string, out: string): void {
  if (isInside(report, out))
    throw new WrongUsage('Put the report beside the site, not into it: the next build replaces the site.');
}

/** True for a folder itself too. */
function isInside(file: string, folder: string): boolean {
  const inside = path.relative(path.resolve(folder), path.resolve(file));
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

function singleFileOf(out: string): string {
  return /\.html?$/i.test(out) ? out : path.join(out, SINGLE_FILE_NAME);
}
