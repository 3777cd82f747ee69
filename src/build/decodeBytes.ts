import { isUtf8, transcode } from 'node:buffer';
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { plausibilityOf } from './plausibility.ts';

/** Bytes as text, and how they were read. */
export interface DecodedBytes {
  readonly text: string;
  readonly charset: string;
  /** How many characters could not be read and were replaced. */
  readonly replaced: number;
  /** How the encoding was decided, where the file is not plainly UTF-8; empty where it is. */
  readonly reason: string;
}

/** An encoding and the reason to take it. */
interface Choice {
  readonly charset: string;
  readonly reason: string;
}

/** `<meta charset>`, `http-equiv`, an XML declaration, or a line of front matter. */
const DECLARED = /(?:charset|encoding)["']?\s*[=:]\s*["']?\s*([\w-]{2,20})/i;
/** Where a declaration stands, and how much is looked at to judge an encoding, in bytes. */
const HEAD = 4096;
const SAMPLE = 64 * 1024;
/** Encodings of Chinese in which ASCII stays as it is. */
const CHINESE = ['gb18030', 'big5'];
/** Encodings that Chinese text comes in without saying so. */
const UNSAID = [...CHINESE, 'utf-16le', 'utf-16be'];
/** From here on a reading is taken for Chinese; right ones reach 0.5 and more, wrong ones stay below 0.2. */
const PLAUSIBLE = 0.3;

/**
 * Bytes as text: by their mark, else UTF-8 if they are that, else as the file declares if that gives sense, else
 * as the encoding that gives the most sense. Never throws; what cannot be read is U+FFFD. `named` is the encoding that is
 * declared beside the bytes: it counts where they declare none.
 */
export function decodeBytes(bytes: Uint8Array, named?: string): DecodedBytes {
  const marked = markOf(bytes) ?? nulPattern(bytes);
  const text = marked ? undefined : utf8Text(bytes);
  if (text !== undefined) return { text, charset: 'utf-8', replaced: 0, reason: utf8Reason(bytes, named) };
  const { charset, reason } = marked ?? mostPlausible(bytes, named);
  return { ...replacing(bytes, charset), charset, reason };
}

/** The name of a file as its bytes give the most sense in one of the encodings that a Chinese Windows has; undefined where they give none. */
export function decodeName(bytes: Uint8Array): Pick<DecodedBytes, 'text' | 'charset'> | undefined {
  const { charset, score } = bestOf(scoresIn(CHINESE, bytes, undefined));
  return score >= PLAUSIBLE ? { text: textIn(bytes, charset), charset } : undefined;
}

function replacing(bytes: Uint8Array, charset: string): Pick<DecodedBytes, 'text' | 'replaced'> {
  const text = textIn(bytes, charset);
  const replaced = text.split('\uFFFD').length - 1;
  return { text, replaced: charset === 'utf-8' ? replaced - statedLosses(bytes) : replaced };
}

/** What Node 20 reads wrongly, by the name of its decoder: what then stands in the text, and who reads it right. */
const MISREAD: Readonly<Record<string, { readonly trace: RegExp; readonly by: string }>> = {
  // It is that of Taiwan: what Hong Kong added, Cantonese words and names, comes out as characters for private use.
  big5: { trace: /\p{Co}/u, by: 'big5hkscs' },
  // It reads ISO 8859-1, where quotation marks, dashes and the euro are controls.
  'windows-1252': { trace: /[\u0080-\u009f]/, by: 'windows1252' },
};

function textIn(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  const misread = MISREAD[charset];
  return misread?.trace.test(text) ? iconv.decode(bytes, misread.by) : text;
}

function markOf(bytes: Uint8Array): Choice | undefined {
  const reason = 'by its byte order mark';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', reason };
  return bytes[0] === 0xfe && bytes[1] === 0xff ? { charset: 'utf-16be', reason } : undefined;
}

/** UTF-16 of a text with Latin letters, digits or line ends has NUL bytes, all at even or all at odd places. */
function nulPattern(bytes: Uint8Array): Choice | undefined {
  const sample = bytes.subarray(0, HEAD);
  if (!sample.includes(0)) return undefined;
  const counts = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  const most = Math.max(even, odd);
  if (most < 2 || Math.min(even, odd) > most / 10) return undefined;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(charset).decode(sample);
  return plausibilityOf(text) >= PLAUSIBLE || isLatin(text)
    ? { charset, reason: 'detected, without a byte order mark' }
    : undefined;
}

function isLatin(text: string): boolean {
  return /^[\t\n\r\u0020-\u024f\u2010-\u203a]+$/.test(text);
}

/** The text of bytes that are UTF-8 throughout, without its mark: six times as quick as a decoder that looks for faults. */
function utf8Text(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** A word only where the file declares something else, and it makes a difference. */
function utf8Reason(bytes: Uint8Array, named: string | undefined): string {
  const declared = declaredIn(bytes, named);
  const isOther = declared !== undefined && declared !== 'utf-8' && bytes.some((byte) => byte > 0x7f);
  return isOther ? `its bytes are UTF-8, though it declares ${declared}` : '';
}

/** The encoding that gives the most sense; what the file declares comes first among equals. */
function mostPlausible(bytes: Uint8Array, named: string | undefined): Choice {
  const declared = declaredIn(bytes, named);
  const sample = bytes.subarray(0, SAMPLE);
  const names = new Set([...(declared === undefined ? [] : [declared]), 'utf-8', ...UNSAID]);
  const scored = scoresIn([...names], sample, declared);
  const best = bestOf(scored);
  if (best.score >= PLAUSIBLE) return { charset: best.charset, reason: reasonOf(best.charset, declared) };
  if (declared !== undefined && declared !== 'utf-8')
    return { charset: declared, reason: 'as the file declares' };
  return guessed(sample, scored.find(({ charset }) => charset === 'utf-8')?.score ?? 0);
}

/** How much sense bytes give in an encoding. */
interface Scored {
  readonly charset: string;
  readonly score: number;
}

function scoresIn(charsets: readonly string[], sample: Uint8Array, declared: string | undefined): Scored[] {
  return charsets.map((charset) => ({ charset, score: scoreOf(sample, charset, declared) }));
}

function bestOf(scored: readonly Scored[]): Scored {
  return scored.reduce((a, b) => (b.score > a.score ? b : a));
}

/** Half a character more for what the file declares: two right readings of a short text are near each other. */
function scoreOf(sample: Uint8Array, charset: string, declared: string | undefined): number {
  const score = plausibilityOf(textIn(sample, charset));
  return charset === declared ? score + 0.1 : score;
}

function reasonOf(charset: string, declared: string | undefined): string {
  if (charset === declared) return charset === 'utf-8' ? '' : 'as the file declares';
  if (charset === 'utf-8') return 'most of its bytes are UTF-8';
  return declared === undefined ? 'detected' : `detected; the file declares ${declared}`;
}

/** Other scripts: Cyrillic, Japanese, Korean, Latin with accents. */
function guessed(sample: Uint8Array, utf8Score: number): Choice {
  const name = jschardet.detect(Buffer.from(sample)).encoding;
  const charset = name === null || name === undefined ? undefined : knownCharset(name);
  if (charset === undefined || charset === 'utf-8' || utf8Score > 0) return { charset: 'utf-8', reason: '' };
  return { charset, reason: 'detected' };
}

function declaredIn(bytes: Uint8Array, named: string | undefined): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length));
  const name = DECLARED.exec(head.toString('latin1'))?.[1] ?? named;
  const charset = name === undefined ? undefined : knownCharset(name);
  // A declaration that can be read byte by byte is none of UTF-16.
  return charset?.startsWith('utf-16') ? undefined : charset;
}

/** The name that decoders know, or undefined; GB 2312 and GBK are parts of GB 18030. */
function knownCharset(name: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(name.toLowerCase());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return /^gb-?18030$/i.test(name) ? 'gb18030' : undefined;
  }
}

/** Characters that stand in the file itself as U+FFFD were lost before: they are no fault of this reading. */
function statedLosses(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  return count;
}
