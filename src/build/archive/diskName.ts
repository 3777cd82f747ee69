import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { plausibilityOf } from '../plausibility.ts';

/**
 * A path below the folder of articles as it stands on the disk, with the system's separators. The system takes any bytes
 * for a name; where those of a part are no UTF-8, each byte beyond ASCII stands as a lone surrogate, as in PEP 383, so that
 * the file can be opened.
 */
export type DiskName = string;

const ESCAPES = 0xdc00;
const FIRST_ESCAPED = 0x80;
/** A lone one: what follows the first half of a pair is a character's second half. */
const ESCAPED = /(?<![\ud800-\udbff])[\udc80-\udcff]/;

/** A name of a folder's listing. */
export function diskNameOf(bytes: Buffer): DiskName {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) => String.fromCharCode(byte < FIRST_ESCAPED ? byte : ESCAPES + byte)).join(
    '',
  );
}

/** True where a part of it is no UTF-8. */
export function isForeignName(name: DiskName): boolean {
  return ESCAPED.test(name);
}

/** What the system opens. */
export function pathOnDisk(name: DiskName): string | Buffer {
  if (!isForeignName(name)) return name;
  const parts = name.split(path.sep).map(bytesOf);
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(path.sep), part])));
}

function bytesOf(part: string): Buffer {
  return isForeignName(part)
    ? Buffer.from(Array.from({ length: part.length }, (_, at) => part.charCodeAt(at) & 0xff))
    : Buffer.from(part);
}

/** A name as it can be read, and the encodings that its parts were read in. */
export interface ReadableName {
  readonly name: string;
  readonly charsets: readonly string[];
}

/** Its parts as what gives the most sense; one that gives none is written as in addresses. */
export function readableName(name: DiskName): ReadableName {
  if (!isForeignName(name)) return { name, charsets: [] };
  const parts = name.split(path.sep).map((part) => (isForeignName(part) ? readPart(part) : { text: part }));
  return {
    name: parts.map(({ text }) => text).join(path.sep),
    charsets: [...new Set(parts.flatMap(({ charset }) => charset ?? []))],
  };
}

interface ReadPart {
  readonly text: string;
  readonly charset?: string;
}

/** Encodings of the names that a Chinese Windows gives. */
const CHINESE = ['gb18030', 'big5'];
/** Names are short, and right ones reach more than this. */
const PLAUSIBLE = 0.3;

function readPart(part: string): ReadPart {
  const bytes = bytesOf(part);
  const readings = CHINESE.map((charset) => {
    const text = new TextDecoder(charset).decode(bytes);
    const isSound = !/[\p{Cc}\p{Co}\uFFFD/\\]/u.test(text);
    return { text, charset, score: isSound ? plausibilityOf(text) : 0 };
  });
  const [best] = readings.sort((x, y) => y.score - x.score);
  return best && best.score >= PLAUSIBLE ? best : { text: plainName(part) };
}

/** Its bytes beyond ASCII with a percent sign before each. */
export function plainName(name: DiskName): string {
  return name.replace(
    /(?<![\ud800-\udbff])[\udc80-\udcff]/g,
    (unit) => `%${(unit.charCodeAt(0) & 0xff).toString(16).toUpperCase()}`,
  );
}
