import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { decodeName } from '../decodeBytes.ts';

/**
 * A path below the folder of articles as it stands on the disk, with the system's separators. The system takes any bytes
 * for a name; where those of a part are no UTF-8, each byte beyond ASCII stands as a lone surrogate, as in PEP 383, so that
 * the file can be opened.
 */
export type DiskName = string;

const ESCAPES = 0xdc00;
const FIRST_ESCAPED = 0x80;
/** A lone one: what follows the first half of a pair is a character's second half. */
const ESCAPED = /(?<![\ud800-\udbff])[\udc80-\udcff]/g;

/** A name of a folder's listing. */
export function diskNameOf(bytes: Buffer): DiskName {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) => String.fromCharCode(byte < FIRST_ESCAPED ? byte : ESCAPES + byte)).join(
    '',
  );
}

/** True where a part of it is no UTF-8. */
export function isForeignName(name: DiskName): boolean {
  return name.search(ESCAPED) >= 0;
}

/** What the system opens. */
export function pathOnDisk(name: DiskName): string | Buffer {
  if (!isForeignName(name)) return name;
  const parts = name.split(path.sep).map(bytesOf);
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(path.sep), part])));
}

function bytesOf(part: string): Buffer {
  return isForeignName(part) ? Buffer.from(part.split('').map(byteOf)) : Buffer.from(part);
}

/** A name as it can be read, and the encoding that it was read in; undefined where it is UTF-8, or makes no sense in any. */
export interface ReadableName {
  readonly name: string;
  readonly charset: string | undefined;
}

/** Its parts as what gives the most sense; one that gives none is written as in addresses. */
export function readableName(name: DiskName): ReadableName {
  const parts = name.split(path.sep).map(readPart);
  return {
    name: parts.map((part) => part.name).join(path.sep),
    charset: parts.find(({ charset }) => charset !== undefined)?.charset,
  };
}

/** What no name can have: it was read wrongly. */
const UNSOUND = /[\p{Cc}\p{Co}\uFFFD/\\]/u;

function readPart(part: string): ReadableName {
  if (!isForeignName(part)) return { name: part, charset: undefined };
  const read = decodeName(bytesOf(part));
  const isSound = read !== undefined && !UNSOUND.test(read.text);
  return isSound ? { name: read.text, charset: read.charset } : { name: plainName(part), charset: undefined };
}

/** Its bytes beyond ASCII with a percent sign before each. */
export function plainName(name: DiskName): string {
  return name.replace(ESCAPED, (unit) => `%${byteOf(unit).toString(16).toUpperCase()}`);
}

function byteOf(unit: string): number {
  return unit.charCodeAt(0) & 0xff;
}
