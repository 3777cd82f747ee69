import { decodeBytes } from './decodeBytes.ts';

/** How other files begin that get an article's name by mistake: pictures, archives, programs, documents. */
const BEGINNINGS: readonly string[] = [
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  'PK\x03\x04',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  '%PDF-',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  'SQLite format 3\0',
  'wOFF',
];

/** A text may hold some stray control characters, a short one two; a program holds many. */
const MOST_CONTROLS = { share: 0.05, count: 2 };
/** How much is looked at, in bytes. */
const SAMPLE = 8192;

/** True for bytes that are no text in any encoding. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const head = String.fromCharCode(...sample.subarray(0, 16));
  if (BEGINNINGS.some((beginning) => head.startsWith(beginning))) return true;
  const controls = controlsIn(sample);
  const most = Math.max(MOST_CONTROLS.count, sample.length * MOST_CONTROLS.share);
  return controls > most && !decodeBytes(sample).charset.startsWith('utf-16');
}

function controlsIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && isControl(byte)) count += 1;
  return count;
}

/** Backspace, tab, line ends, Ctrl-Z and escape stand in old texts. */
function isControl(byte: number): boolean {
  return !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}
