import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';

/** Two bytes for each character that a two-byte encoding has, as the decoder reads them. */
function encoderOf(charset: string): (text: string) => Uint8Array {
  const pairs = new Map<string, [number, number]>();
  const decoder = new TextDecoder(charset);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !pairs.has(text)) pairs.set(text, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((one) => pairs.get(one) ?? [one.codePointAt(0) ?? 0x3f]));
}

const gbk = encoderOf('gb18030');
const big5 = encoderOf('big5');
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const SIMPLIFIED = [
  '外交部发言人今天表示，双方将继续就有关问题保持沟通。',
  '据报道，大雨造成城区多处积水，部分线路停运。',
  '“我们愿意为和平作出努力。”他说。',
  '记者从市政府了解到，新图书馆三月七日向市民开放。',
  '两国领导人通电话，就当前局势交换意见',
  '责任编辑：甲乙',
];
const TRADITIONAL = [
  '外交部發言人今天表示，雙方將繼續就有關問題保持溝通。',
  '據報導，大雨造成市區多處積水，部分路線停駛。',
  '「我們願意為和平作出努力。」他說。',
  '兩國領導人通電話，就當前局勢交換意見',
];
const sentences = (all: readonly string[]) =>
  fc
    .array(fc.constantFrom(...all, 'Reuters 2022-03-07 15:22\n', '<p>', '</p>\r\n'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((some) => `${all[0]}${some.join('')}`);

describe('decodeBytes', () => {
  it('reads what Hong Kong added to Big5, with the code pages’ name or without', () => {
    const text = '佢話政府今日公布嘅措施，啲市民都冇出聲，喺嗰邊嚟咗好多人。';
    const bytes = iconv.encode(text, 'big5hkscs');
    expect(decodeBytes(bytes)).toMatchObject({ text, charset: 'big5', replaced: 0 });
    const page = `<meta charset="big5-hkscs"><p>${text}</p>`;
    expect(decodeBytes(iconv.encode(page, 'big5hkscs')).text).toBe(page);
  });
  it.each(['windows-1252', 'iso-8859-1'])('keeps the quotation marks and dashes of %s', (charset) => {
    const text = `<meta charset="${charset}"><p>It’s “no date” – said the café’s owner… for €5.</p>`;
    expect(decodeBytes(iconv.encode(text, 'win1252'))).toMatchObject({ text, replaced: 0 });
  });
  it('reads bytes as UTF-8 where a strict decoder does, and reads the same', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const strictly = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const marked = fc.tuple(fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'), fc.string({ unit: 'binary' }));
    const whole = marked.map(([mark, text]) => utf8(`${mark}新${text}`));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), whole, fc.constant(new Uint8Array())), (bytes) => {
        const text = strictly(bytes);
        const read = decodeBytes(bytes);
        if (text !== undefined && read.charset === 'utf-8') expect(read).toMatchObject({ text, replaced: 0 });
        if (text === undefined) expect(read).not.toMatchObject({ charset: 'utf-8', replaced: 0 });
      }),
    );
  });

  it.each([
    ['gb18030', gbk, SIMPLIFIED],
    ['big5', big5, TRADITIONAL],
    ['utf-16le', utf16le, SIMPLIFIED],
    ['utf-16be', utf16be, TRADITIONAL],
    ['utf-8', utf8, SIMPLIFIED],
  ] as const)('reads back Chinese in %s that says nothing of it', (charset, encode, all) => {
    fc.assert(
      fc.property(sentences(all), (text) => {
        expect(decodeBytes(encode(text))).toMatchObject({ text, charset, replaced: 0 });
      }),
    );
    for (const text of all) expect(decodeBytes(encode(text))).toMatchObject({ text, charset });
  });

  it('reads a short text as it declares, in whatever way', () => {
    for (const head of [
      '<meta charset="gb2312">',
      '<?xml version="1.0" encoding="GBK"?>',
      '---\ncharset: gbk\n---\n',
    ])
      expect(decodeBytes(joined(utf8(head), gbk('王毅')))).toMatchObject({
        text: `${head}王毅`,
        charset: 'gb18030',
        reason: 'as the file declares',
      });
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=big5">';
    expect(decodeBytes(joined(utf8(head), big5('王毅')))).toMatchObject({
      text: `${head}王毅`,
      charset: 'big5',
    });
  });

  it.each([
    ['utf-8', gbk, 'gb18030', 'detected; the file declares utf-8'],
    ['gb2312', utf8, 'utf-8', 'its bytes are UTF-8, though it declares gb18030'],
    ['iso-8859-1', gbk, 'gb18030', 'detected; the file declares windows-1252'],
    ['big5', gbk, 'gb18030', 'detected; the file declares big5'],
    ['x-unheard-of', gbk, 'gb18030', 'detected'],
  ] as const)('does not believe a file that declares %s and is not', (declared, encode, charset, reason) => {
    const text = `<meta charset="${declared}"><p>${SIMPLIFIED[0]}</p>`;
    expect(decodeBytes(encode(text))).toEqual({ text, charset, reason, replaced: 0 });
  });

  it('reads a text that was cut in the middle of a character, and counts what is lost', () => {
    const bytes = gbk(SIMPLIFIED.join(''));
    expect(decodeBytes(bytes.subarray(0, -1))).toMatchObject({ charset: 'gb18030', replaced: 1 });
    const other = utf8(SIMPLIFIED.join(''));
    expect(decodeBytes(other.subarray(0, -1))).toMatchObject({ charset: 'utf-8', replaced: 1 });
  });

  it('does not count what the file itself holds as lost', () => {
    expect(decodeBytes(utf8('上海\ufffd捋'))).toMatchObject({ charset: 'utf-8', replaced: 0 });
  });

  it('knows other scripts', () => {
    const russian = 'Министр иностранных дел провёл телефонный разговор с коллегой.';
    const bytes = Uint8Array.from([...russian].map(cp1251));
    expect(decodeBytes(bytes)).toMatchObject({ text: russian, charset: 'windows-1251', reason: 'detected' });
    expect(decodeBytes(utf16le('The talks resume.\n'))).toMatchObject({ charset: 'utf-16le' });
    const french = 'La réunion a été reportée à plus tard, a déclaré le porte-parole du ministère.';
    expect(decodeBytes(Uint8Array.from(Buffer.from(french, 'latin1'))).text).toBe(french);
  });

  it('takes the encoding that is named beside the bytes where they name none themselves', () => {
    const bytes = iconv.encode('Łódź', 'iso-8859-2');
    expect(decodeBytes(bytes, 'ISO-8859-2')).toMatchObject({ text: 'Łódź', charset: 'iso-8859-2' });
    expect(decodeBytes(bytes, 'windows-1250').text).toBe('ŁódĽ');
    const declared = Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), bytes]);
    expect(decodeBytes(declared, 'windows-1250').text).toContain('Łódź');
    expect(decodeBytes(bytes, 'no such encoding')).toEqual(decodeBytes(bytes));
  });

  it('says nothing of UTF-8 that is plainly that, with or without a mark', () => {
    expect(decodeBytes(utf8('\ufeff王毅'))).toEqual({
      text: '王毅',
      charset: 'utf-8',
      replaced: 0,
      reason: '',
    });
    expect(decodeBytes(utf8('<meta charset=utf-8>王毅')).reason).toBe('');
    expect(decodeBytes(utf8('<meta charset=gbk>ASCII alone')).reason).toBe('');
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', charset: 'utf-8', replaced: 0, reason: '' });
  });

  it('reads any bytes without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeBytes(bytes).text).toBe('string');
      }),
    );
  });
});

function cp1251(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  return character === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
}
