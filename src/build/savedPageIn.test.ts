import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceText } from './readSeed.ts';
import { savedPageIn } from './savedPageIn.ts';

const read = (text: string) => {
  const page = savedPageIn(Buffer.from(text, 'latin1'));
  return page && { ...page, html: page.html.toString() };
};

const chrome = (parts: readonly string[], end = '\r\n') =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.com/a?x=1',
    'Date: Tue, 1 Mar 2022 21:35:00 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b----"',
    '',
    '',
    ...parts.flatMap((part) => ['------b----', part]),
    '------b------',
    '',
  ]
    .join('\r\n')
    .replaceAll('\r\n', end);

const FRAME = 'Content-Type: text/html\r\nContent-Location: https://ads.example/f\r\n\r\n<p>frame';
const PAGE =
  'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.com/a?x=1\r\n\r\n<p a=3D"b">=E4=B8=\r\n=AD=E6=96=87</p>';

describe('savedPageIn', () => {
  it.each(['\r\n', '\n'])('finds the page, its address and when it was saved (line ends %j)', (end) => {
    const page = read(chrome(['Content-Type: image/png\r\n\r\n<p>no page', FRAME, PAGE], end));
    expect(page?.html.trim()).toBe('<p a="b">中文</p>');
    expect(page).toMatchObject({
      address: 'https://example.com/a?x=1',
      savedAt: 'Tue, 1 Mar 2022 21:35:00 GMT',
      line: 24,
      frames: ['https://ads.example/f'],
    });
  });

  it('names no more frames than a record can show', () => {
    const { frames = [] } = read(chrome([PAGE, ...Array.from({ length: 500 }, () => FRAME)])) ?? {};
    expect([frames.length, frames.at(-1)]).toEqual([21, '+ 480']);
  });

  it('takes the first page where none stood at the file’s address', () => {
    expect(read(chrome([FRAME]))).toMatchObject({ address: 'https://example.com/a?x=1' });
    expect(read(chrome([FRAME]))?.html).toContain('frame');
  });

  it('reads a page without parts, and one in base64', () => {
    const head =
      'MIME-Version: 1.0\nContent-Type: text/html; charset="gb2312"\nContent-Location: http://example.com/';
    expect(read(`${head}\n\n<p>one`)).toMatchObject({
      html: '<p>one',
      charset: 'gb2312',
      address: 'http://example.com/',
      line: 5,
    });
    expect(read(`${head}\nContent-Transfer-Encoding: base64\n\nPHA+\r\nb25l\r\n`)?.html).toBe('<p>one');
  });

  it('reads a page in a part of a part', () => {
    const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\n${PAGE}\r\n--in--`;
    expect(read(chrome([inner]))?.html).toContain('中文');
  });

  it('is not taken in by other texts', () => {
    expect(read('Date: 2022-03-01\nSource: Xinhua\n\nA text.')).toBeUndefined();
    expect(read('MIME-Version: 1.0\nContent-Type: text/plain\n\nA text.')).toBeUndefined();
    expect(read('MIME-Version: 1.0\nContent-Type: text/html')).toBeUndefined();
    expect(
      read('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\nno parts'),
    ).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  it('is shown as the page’s own HTML beside its article', () => {
    const folder = fileURLToPath(new URL('../intake/fixtures/mhtml', import.meta.url));
    const text = sourceText(readFileSync(path.join(folder, 'saved.mhtml')));
    expect(text.slice(0, 15)).toBe('<!DOCTYPE html>');
    expect(text).toContain('<h1>外交部：中方对局势深表关切</h1>');
    expect(text).not.toContain('MultipartBoundary');
  });

  it('never throws, and finds no page before the headers end', () => {
    const pieces = fc.constantFrom(
      'MIME-Version: 1.0\n',
      'Content-Type: text/html\n',
      'Content-Type: multipart/related; boundary=b\r\n',
      'Content-Transfer-Encoding: quoted-printable\n',
      'Content-Transfer-Encoding: base64\n',
      '\r\n',
      '\n',
      '--b\n',
      '--b--\n',
      '=E4=B8',
      '=',
      ':',
      '<p>',
      '\u0000',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        const page = savedPageIn(bytes);
        if (!page) return;
        expect(bytes.toString('latin1')).toMatch(/^[^:]+:[\s\S]*\n\r?\n/);
        expect(page.html.length).toBeLessThanOrEqual(bytes.length);
        expect(page.line).toBeLessThanOrEqual(bytes.toString('latin1').split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to what it reads', () => {
    const bounds = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n';
    expect(read(bounds + '--b\n'.repeat(50_000))).toBeUndefined();
    expect(read(bounds + '--b'.repeat(50_000))).toBeUndefined();
  });
});
