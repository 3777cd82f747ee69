import { describe, expect, it } from 'vitest';
import {
  buildRequest,
  exportRequest,
  limitOf,
  portOf,
  storePageRequest,
  textOption,
  WrongUsage,
  zoneOf,
} from './usage.ts';

describe('buildRequest', () => {
  it('reads what was typed', () => {
    const options = { out: 'site', base: '/news/', tz: 'UTC', strict: true, report: 'r.json' };
    expect(buildRequest('seeds', options, [])).toEqual({
      folder: 'seeds',
      out: 'site',
      zone: 'UTC',
      isStrict: true,
      isSingleFile: false,
      isQuotesOnly: false,
      hasStubs: false,
      isCompressed: false,
      base: '/news/',
      report: 'r.json',
    });
    expect(buildRequest('seeds', { out: 'site' }, []).zone).toBe('Asia/Shanghai');
    expect(buildRequest('seeds', { out: 'site', compress: true }, []).isCompressed).toBe(true);
  });
  it('takes https addresses as the site’s, as folders', () => {
    const address = (value: string) => buildRequest('a', { out: 'b', public: value }, []).publicAddress;
    expect(buildRequest('a', { out: 'b', public: 'https://example.org/' }, []).hasStubs).toBe(true);
    expect(address('https://example.org/news')).toBe('https://example.org/news/');
    expect(address('https://例子.测试/')).toMatch(/^https:\/\/xn--/);
    for (const wrong of [
      'http://example.org/',
      'example.org',
      'https://a:b@example.org/',
      'https://example.org/?a',
      'https://example.org/#a',
      'javascript:alert(1)',
    ]) {
      expect(() => address(wrong), wrong).toThrow(WrongUsage);
    }
  });
  it('names the file of a single-file build', () => {
    const out = (value: string) => buildRequest('a', { out: value, singleFile: true }, []).out;
    expect(out('news.html')).toBe('news.html');
    expect(out('news')).toBe('news/duizhao.html');
  });
  it('refuses what cannot be together', () => {
    const refuse = (options: Record<string, unknown>) =>
      expect(() => buildRequest('a', { out: 'b', ...options }, [])).toThrow(WrongUsage);
    refuse({ singleFile: true, base: '/x/' });
    refuse({ singleFile: true, stubs: true });
    refuse({ singleFile: true, public: 'https://example.org/' });
    refuse({ report: 'b/report.json' });
    refuse({ report: 'b' });
    refuse({ out: 'b.html', singleFile: true, report: './b.html' });
    refuse({ base: '"><script>' });
    refuse({ base: '/news/../x' });
    refuse({ out: ['a', 'b'] });
    refuse({ out: undefined });
  });
});

describe('textOption', () => {
  it('is what was typed, also where it looks like a number', () => {
    expect(textOption('out', { out: 7 }, ['build', 'x', '--out', '007'])).toBe('007');
    expect(textOption('out', { out: 1000 }, ['--out=1e3'])).toBe('1e3');
    expect(() => textOption('out', { out: 0 }, ['--out', ''])).toThrow(WrongUsage);
    expect(() => textOption('out', { out: { x: 1 } }, [])).toThrow(WrongUsage);
  });
});

describe('portOf', () => {
  it('takes whole numbers that are ports', () => {
    expect(['0', '4173', '65535'].map(portOf)).toEqual([0, 4173, 65_535]);
    for (const wrong of ['abc', '70000', '-1', '1.5', '0x10', '1e3'])
      expect(() => portOf(wrong)).toThrow(WrongUsage);
  });
});

describe('zoneOf', () => {
  it('takes zones that are known', () => {
    expect(zoneOf('Europe/Kyiv')).toBe('Europe/Kyiv');
    expect(() => zoneOf('Moon/Base')).toThrow(WrongUsage);
  });
});

describe('limitOf', () => {
  it('reads a number of articles', () => {
    expect([limitOf('1'), limitOf('500'), limitOf(undefined)]).toEqual([1, 500, undefined]);
    for (const wrong of ['0', '-1', '1.5', 'many', '1e3']) expect(() => limitOf(wrong)).toThrow(WrongUsage);
  });
});

describe('exportRequest', () => {
  it('reads what is to be written, and asks for it', () => {
    expect(exportRequest('site', { bulk: 'bulk' }, [])).toEqual({ site: 'site', bulk: 'bulk' });
    expect(() => exportRequest('site', {}, [])).toThrow(WrongUsage);
    expect(() => exportRequest('site', { bulk: ['a', 'b'] }, [])).toThrow('twice');
  });
});

describe('storePageRequest', () => {
  const read = (store: string, more: object = {}) =>
    storePageRequest(undefined, { out: 'page', store, ...more }, []);

  it('takes the addresses of an index, on the page’s own origin or another', () => {
    expect(read('/es/duizhao/')).toEqual({ out: 'page', store: '/es/duizhao' });
    expect(read('https://Example.org:9200/duizhao', { base: '/news/' })).toEqual({
      out: 'page',
      store: 'https://example.org:9200/duizhao',
      base: '/news/',
    });
    expect(storePageRequest('seeds', { out: 'site' }, [])).toBeUndefined();
  });
  it('refuses what is no such address, or asks for every index', () => {
    for (const wrong of [
      'es/duizhao',
      '//example.org/duizhao',
      '/',
      '/es/"><script>',
      "https://example.org/'; script-src *",
      'https://example.org',
      'https://example.org/',
      'https://a:b@example.org/duizhao',
      'https://example.org/duizhao?x',
      'https://example.org/duizhao#x',
      'ftp://example.org/duizhao',
      'javascript:alert(1)',
    ])
      expect(() => read(wrong), wrong).toThrow(WrongUsage);
  });
  it('refuses what belongs to a folder of articles', () => {
    expect(() => storePageRequest('seeds', { out: 'page', store: '/es/a' }, [])).toThrow('name no folder');
    for (const more of [{ tz: 'UTC' }, { strict: true }, { report: 'r.json' }, { public: 'https://a.org/' }])
      expect(() => read('/es/a', more)).toThrow('--store goes without');
    expect(() => read('/es/a', { singleFile: true })).toThrow('--single-file');
    expect(() => read('/es/a', { out: undefined })).toThrow('--out');
    expect(() => buildRequest(undefined, { out: 'site' }, [])).toThrow('Name the folder of articles');
  });
});
