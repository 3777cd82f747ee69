import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, safeImage, safeLink, safeWebAddress } from './index.ts';
import { sanitizeTree } from './sanitizeTree.ts';

const parse = (html: string): ElementContent[] =>
  (unified().use(rehypeParse, { fragment: true }).parse(html) as Root).children as ElementContent[];
const clean = (html: string) => toHtml(sanitizeTree(parse(html)));

describe('safeLink', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://a/b',
    'file:///etc/passwd',
    '//host/path',
    '/relative',
    '',
    'https://',
    'https:///x',
    'http:\\\\host',
    'https://user:password@host/',
  ])('refuses %j', (address) => expect(safeLink(address)).toBeUndefined());
  test.each(['https://www.zaobao.com/a?b=c#d', 'http://host', 'mailto:a@b.c'])(
    'lets %j through',
    (address) => {
      expect(safeLink(address)).toBe(address);
    },
  );
});

test('safeImage takes web addresses and raster pictures only', () => {
  expect(safeImage('//static.zaobao.com/a.jpg')).toBe('https://static.zaobao.com/a.jpg');
  expect(safeImage('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
  expect(safeImage('data:image/svg+xml;base64,AAAA')).toBeUndefined();
  expect(safeImage('data:text/html;base64,AAAA')).toBeUndefined();
  expect(safeWebAddress('javascript:x')).toBeUndefined();
});

describe('sanitizeTree', () => {
  test('keeps inline markup and safe links', () => {
    const html = '<strong>a</strong> <a href="https://a.org/">b</a><ruby>字<rt>zì</rt></ruby>';
    expect(clean(html)).toBe(html);
  });
  test.each([
    '<script>x</script>',
    '<img src=x onerror=x>',
    '<svg><script>x</script></svg>',
    '<math><mi></mi></math>',
    '<style>@import "x"</style>',
    '<iframe src="https://x"></iframe>',
    '<object data="x"></object>',
    '<meta http-equiv=refresh content="0">',
    '<base href="//x">',
    '<template><b onclick=x></b></template>',
  ])('leaves nothing of %s', (html) => expect(clean(html)).toBe(''));
  test('takes handlers, styles, names and unsafe addresses off', () => {
    expect(clean('<a href="javascript:x" onclick="x" style="x" id="x" name="x" class="x">a</a>')).toBe(
      '<a>a</a>',
    );
  });
  test('sanitizing twice changes nothing', () => {
    const bit = fc.constantFrom(
      '<b>',
      '</b>',
      '<a href="https://x.y/">',
      '</a>',
      '<svg>',
      '<p',
      ' on=x>',
      '<!--',
      '-->',
      '字',
      '<table><td>',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), (bits) => {
        const once = sanitizeTree(parse(bits.join('')));
        expect(sanitizeTree(once)).toEqual(once);
      }),
    );
  });
});

test('the policy lets remote pictures in only on the page with pictures', () => {
  expect(contentSecurityPolicy({ images: 'local', delivery: 'meta' })).not.toContain('https:');
  expect(contentSecurityPolicy({ images: 'remote', delivery: 'meta' })).toContain(
    "img-src 'self' data: https:",
  );
  expect(contentSecurityPolicy({ images: 'local', delivery: 'header' })).toContain("frame-ancestors 'none'");
});
