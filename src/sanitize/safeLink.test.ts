import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeImage, safeLink, safeWebAddress } from './index.ts';

describe('safeLink', () => {
  it.each([
    'https://www.zaobao.com/realtime/china/story20220307-1249823',
    'http://example.org:8080/a?b=c&d=%E4%B8%AD#e',
    'https://新闻.中国/路径',
    'https://[2001:db8::1]/',
    'mailto:desk@example.org',
  ])('keeps %s as it is', (address) => expect(safeLink(address)).toBe(address));

  it.each([
    ['HTTPS://Example.org/', 'https://Example.org/'],
    ['  https://example.org/a b ', 'https://example.org/a%20b'],
    ['https://example.org/"><img src=x>', 'https://example.org/%22%3E%3Cimg%20src=x%3E'],
    ['ht\ntps://example.org/', 'https://example.org/'],
    ['https://example.org/\u202egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
  ])('settles %j', (address, settled) => expect(safeLink(address)).toBe(settled));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' &#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/',
    '/relative',
    '#top',
    '',
    'https:///no-host',
    'https://user@example.org/',
    'https://bank.example\\@evil.example/',
    'https:\\\\example.org',
    'https://exam\u0000ple.org/',
    `https://example.org/${'a'.repeat(9000)}`,
  ])('refuses %j', (address) => expect(safeLink(address)).toBeUndefined());

  it('changes nothing when applied twice, and the browser reads the scheme it promised', () => {
    const piece = fc.constantFrom(
      'https:',
      'http:',
      'mailto:',
      'javascript:',
      '//',
      '\\',
      '@',
      'a.b',
      '/',
      '\t',
      ':',
      "'",
      '\u200b',
      '?',
      '#',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (address) => {
          const once = safeLink(address);
          if (once === undefined) return;
          expect(safeLink(once)).toBe(once);
          if (URL.canParse(once)) expect(new URL(once).protocol).toMatch(/^(https?|mailto):$/);
          expect(once).not.toMatch(/[\s"'<>`\\]/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('safeImage', () => {
  it('keeps web addresses and raster pictures as data', () => {
    expect(safeImage('//static.zaobao.com/a.jpg')).toBe('https://static.zaobao.com/a.jpg');
    expect(safeImage('https://example.org/a.jpg')).toBe('https://example.org/a.jpg');
    expect(safeImage('data:image/png;base64,iVBORw0KGgo=')).toBe('data:image/png;base64,iVBORw0KGgo=');
  });

  it('refuses SVG as data, mail and programs', () => {
    expect(safeWebAddress('javascript:x')).toBeUndefined();
    expect(safeImage('data:image/svg+xml;base64,PHN2Zz4=')).toBeUndefined();
    expect(safeImage('data:image/png,<svg onload=alert(1)>')).toBeUndefined();
    expect(safeImage('mailto:a@example.org')).toBeUndefined();
    expect(safeImage('javascript:alert(1)')).toBeUndefined();
  });
});
