import { decode } from 'libqp';
import { namedFrames, type SavedPage } from './savedPage.ts';

/** Headers and a body: the file itself, or one of its parts. */
interface Entity {
  /** By lower-case names, each in one line. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Where the body begins in the file, in bytes. */
  readonly from: number;
}

const CHARSET = /;\s*charset="?([\w-]{2,40})/i;

/** How such a file begins. */
const FIRST_HEADER = /^[A-Za-z][A-Za-z-]{1,60}:/;
/** Headers are a few lines: what is longer is a text. In bytes. */
const MOST_HEADERS = 64 * 1024;
/** Parts may have parts: a page with its pictures, and beside it the same as plain text. */
const MOST_DEPTH = 4;

/** The page in bytes that are MHTML (RFC 2557) by their content; undefined where they are none. */
export function mhtmlPageIn(bytes: Buffer): SavedPage | undefined {
  if (!FIRST_HEADER.test(bytes.toString('latin1', 0, 64))) return undefined;
  const whole = entityIn(bytes, 0);
  if (!whole?.headers.has('mime-version')) return undefined;
  const pages = pagesIn(whole, 0);
  const address = whole.headers.get('snapshot-content-location');
  const page =
    pages.find(({ headers }) => address && headers.get('content-location') === address) ?? pages[0];
  if (!page) return undefined;
  return {
    html: decoded(page),
    charset: CHARSET.exec(page.headers.get('content-type') ?? '')?.[1],
    line: countLines(bytes.subarray(0, page.from)),
    address: address ?? page.headers.get('content-location') ?? whole.headers.get('content-location'),
    savedAt: whole.headers.get('date'),
    frames: framesOf(pages.filter((one) => one !== page)),
  };
}

function framesOf(frames: readonly Entity[]): string[] {
  return namedFrames(frames.length, (index) => frames[index]?.headers.get('content-location'));
}

/** All parts that are HTML, in their order: the page, then what stands in its frames. */
function pagesIn(entity: Entity, depth: number): Entity[] {
  const type = entity.headers.get('content-type') ?? '';
  if (/^text\/html\b/i.test(type)) return [entity];
  const boundary = /^multipart\/.*\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  if (!boundary || depth === MOST_DEPTH) return [];
  return partsOf(entity, boundary[1] ?? boundary[2] ?? '').flatMap((part) => pagesIn(part, depth + 1));
}

function partsOf({ body, from }: Entity, boundary: string): Entity[] {
  const bounds = boundsIn(body, `--${boundary}`);
  return bounds.flatMap(({ end, isLast }, index) => {
    if (isLast) return [];
    const part = entityIn(body.subarray(end, bounds[index + 1]?.start), from + end);
    return part ? [part] : [];
  });
}

/** A line between two parts, with its line end, or the one after the last. */
interface Bound {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function boundsIn(body: Buffer, delimiter: string): Bound[] {
  const bounds: Bound[] = [];
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue;
    const lineEnd = body.indexOf(LINE_FEED, at);
    const end = lineEnd < 0 ? body.length : lineEnd + 1;
    const rest = body.toString('latin1', at + delimiter.length, Math.min(end, at + delimiter.length + 80));
    // Another boundary may begin with this one.
    if (!/^(?:--)?\s*$/.test(rest)) continue;
    bounds.push({ start: at, end, isLast: rest.startsWith('--') });
    if (rest.startsWith('--')) break;
  }
  return bounds;
}

const LINE_FEED = 0x0a;

function entityIn(bytes: Buffer, from: number): Entity | undefined {
  const head = bytes.toString('latin1', 0, MOST_HEADERS);
  const blank = /^\r?\n|\r?\n\r?\n/.exec(head);
  if (!blank) return undefined;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  const length = blank.index + blank[0].length;
  return { headers, body: bytes.subarray(length), from: from + length };
}

/** A body without what it was wrapped in for its way by mail. */
function decoded({ headers, body }: Entity): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return Buffer.from(decode(body.toString('latin1')));
  return encoding === 'base64' ? Buffer.from(body.toString('latin1'), 'base64') : body;
}

function countLines(bytes: Buffer): number {
  let count = 1;
  for (const byte of bytes) if (byte === LINE_FEED) count += 1;
  return count;
}
