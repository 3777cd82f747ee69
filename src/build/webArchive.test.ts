import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';
import { sourceText } from './readSeed.ts';
import { savedPageIn } from './savedPageIn.ts';

const SAVED = readFileSync(
  fileURLToPath(new URL('../intake/fixtures/safari-web-archive/saved.webarchive', import.meta.url)),
);

/** One value of a list, by its bytes; containers name others by their numbers. */
const text = (written: string) =>
  Buffer.from([0x5f, 0x10, written.length, ...Buffer.from(written, 'latin1')]);
const wide = (written: string) =>
  Buffer.from([0x6f, 0x10, written.length, ...Buffer.from(written, 'utf16le').swap16()]);
const data = (written: string) =>
  Buffer.from([0x4f, 0x10, written.length, ...Buffer.from(written, 'latin1')]);
const array = (...items: readonly number[]) => Buffer.from([0xaf, 0x10, items.length, ...items]);
const dictionary = (...pairs: readonly (readonly [name: number, value: number])[]) =>
  Buffer.from([0xdf, 0x10, pairs.length, ...pairs.map(([name]) => name), ...pairs.map(([, value]) => value)]);

/** A list of these values, of which the first holds the others. */
function listOf(...values: readonly Buffer[]): Buffer {
  const content = Buffer.concat([Buffer.from('bplist00'), ...values]);
  const offsets = values.map((_, index) =>
    values.slice(0, index).reduce((sum, { length }) => sum + length, 8),
  );
  const table = Buffer.alloc(2 * values.length);
  for (const [index, offset] of offsets.entries()) table.writeUInt16BE(offset, 2 * index);
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 1;
  trailer.writeBigUInt64BE(BigInt(values.length), 8);
  trailer.writeBigUInt64BE(BigInt(content.length), 24);
  return Buffer.concat([content, table, trailer]);
}

const NAMES = [text('WebMainResource'), text('WebResourceData'), text('WebResourceMIMEType')];
/** The page is the value 1, its names the values 2 to 4; what follows is 5 and up. */
const archive = (type: Buffer, ...more: readonly Buffer[]) =>
  listOf(
    dictionary([2, 1]),
    dictionary([3, 5], [4, 6], ...more.flatMap((_, at) => (at % 2 === 0 ? [[7 + at, 8 + at] as const] : []))),
    ...NAMES,
    data('<p>page'),
    type,
    ...more,
  );

describe('a web archive', () => {
  it('has its page, where that stood, its encoding and its frames', () => {
    const page = savedPageIn(SAVED);
    const { html, ...rest } = page ?? {};
    expect(decodeBytes(page?.html ?? Buffer.of(), page?.charset)).toMatchObject({
      text: expect.stringContaining('<h1>外交部：中方对局势深表关切</h1>'),
      charset: 'gb18030',
    });
    expect(rest).toEqual({
      charset: 'gb2312',
      line: 1,
      address: 'https://news.example/c_1128427000.htm',
      savedAt: undefined,
      frames: ['https://ads.example/frame'],
    });
    expect(sourceText(SAVED).slice(0, 6)).toBe('<html>');
  });

  it('is read by what stands in it, with names in wide characters too', () => {
    const read = savedPageIn(archive(text('text/html'), text('WebResourceURL'), wide('https://例.example/')));
    expect(read).toMatchObject({ html: Buffer.from('<p>page'), address: 'https://例.example/' });
  });

  it('is none where what was saved is no page', () => {
    expect(savedPageIn(archive(text('text/html')))).toBeDefined();
    expect(savedPageIn(archive(text('application/pdf')))).toBeUndefined();
    expect(savedPageIn(archive(array(0)))).toBeUndefined();
    expect(savedPageIn(listOf(dictionary([1, 0]), text('WebMainResource')))).toBeUndefined();
    expect(savedPageIn(Buffer.from('bplist00'))).toBeUndefined();
  });

  it('costs nothing where its values hold themselves, or one another many times', () => {
    const frames = Array<number>(255).fill(0);
    const read = savedPageIn(
      listOf(
        dictionary([2, 1], [7, 8]),
        dictionary([3, 5], [4, 6]),
        ...NAMES,
        data('<p>page'),
        text('text/html'),
        text('WebSubframeArchives'),
        array(...frames),
      ),
    );
    expect(read?.frames).toEqual([...Array<string>(20).fill(''), '+ 235']);
  });

  it('is broken in any place without an error', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(SAVED.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(SAVED.length),
        (changes, cut) => {
          const bytes = Buffer.from(SAVED);
          for (const [at, byte] of changes) bytes[at] = byte;
          savedPageIn(bytes);
          savedPageIn(Buffer.concat([bytes.subarray(0, cut), bytes.subarray(-32)]));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
