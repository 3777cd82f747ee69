import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { articlePolicy, boundDepth, contentSecurityPolicy, sanitizeTree } from './index.ts';

const parse = (html: string): Root => fromParse5(parseFragment(html, { scriptingEnabled: false })) as Root;
const clean = (html: string): string => toHtml(sanitizeTree(parse(html)));

describe('sanitizeTree', () => {
  it('leaves what an article needs', () => {
    const html =
      '<strong>王毅</strong>说<a href="https://example.org/">：</a><br><ruby>漢<rt>hàn</rt></ruby><bdi dir="rtl">א</bdi>';
    expect(clean(html)).toBe(html);
  });

  it('keeps the text of elements that it does not know, and drops programs whole', () => {
    expect(clean('<o:p>甲<font color=red>乙</font></o:p><script>x()</script><style>y{}</style>')).toBe(
      '甲乙',
    );
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="&#106;&#97;vascript:alert(1)">a</a>',
    '<a href="/relative" onclick="alert(1)" id="x" name="y" class="z" style="position:fixed">a</a>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form action="https://evil.example"><input name=q></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x></object><embed src=x>',
    '<template><img src=x onerror=alert(1)></template><base href="https://evil.example"><meta http-equiv=refresh content=0>',
  ])('takes the danger out of %s', (html) => {
    expect(clean(html)).not.toMatch(/<(?!\/?a>)|javascript|onerror|alert\(1\)"|evil/);
  });

  it('changes nothing when applied twice', () => {
    const tag = fc.constantFrom(
      ...articlePolicy.elements,
      'script',
      'svg',
      'math',
      'style',
      'div',
      'p',
      'img',
      'noscript',
      'title',
      'textarea',
    );
    const attribute = fc.constantFrom(
      '',
      ' href="https://a.b/"',
      ' href="javascript:x"',
      ' onclick=x',
      ' id=a',
      ' lang=zh',
      " title='<b>'",
    );
    const open = fc.tuple(tag, attribute).map(([name, rest]) => `<${name}${rest}>`);
    const close = tag.map((name) => `</${name}>`);
    const markup = fc.array(fc.oneof(open, close, fc.string({ maxLength: 6 }))).map((all) => all.join(''));
    fc.assert(
      fc.property(markup, (html) => {
        const once = sanitizeTree(parse(html));
        expect(sanitizeTree(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('survives nesting that recursion would not', () => {
    const tree: Root = { type: 'root', children: [] };
    let inner: Root | Element = tree;
    for (let depth = 0; depth < 100_000; depth += 1) {
      const next: Element = { type: 'element', tagName: 'b', properties: {}, children: [] };
      inner.children.push(next);
      inner = next;
    }
    inner.children.push({ type: 'text', value: '深' });
    expect(toHtml(sanitizeTree(tree))).toContain('深');
  });
});

describe('boundDepth', () => {
  it('lifts what lies too deep and counts it', () => {
    const tree = parse('<b><i><u>甲<s>乙</s></u></i></b>');
    expect(boundDepth(tree, 2)).toBe(2);
    expect(toHtml(tree)).toBe('<b><i>甲乙</i></b>');
  });
});

describe('contentSecurityPolicy', () => {
  it('states the policy of the page', () => {
    expect(contentSecurityPolicy({ images: 'local', delivery: 'meta' })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dompurify duizhao-url",
    );
  });

  it('lets a page that is one file run what it holds, and ask nobody', () => {
    const hashes = { scripts: ['sha256-a'], styles: ['sha256-b'] };
    const policy = contentSecurityPolicy({ images: 'local', delivery: 'meta', hashes });
    expect(policy).toContain("script-src 'sha256-a'; style-src 'sha256-b'; img-src data:;");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain('worker-src blob:');
    expect(policy).not.toMatch(/'self'|unsafe|https:/);
  });

  it('adds what only a header can carry, and pictures for the page with pictures', () => {
    const policy = contentSecurityPolicy({ images: 'remote', delivery: 'header' });
    expect(policy).toContain("img-src 'self' data: https:;");
    expect(policy).toMatch(/frame-ancestors 'none'$/);
  });
});
