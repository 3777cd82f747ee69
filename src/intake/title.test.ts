import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger.ts';
import { settleTitle, siteNamesOf, withoutSite } from './title.ts';

describe('settleTitle', () => {
  const sites = ['示例报', 'Times', 'C++ (news)'];

  it.each([
    ['外长通话 - 示例报', '外长通话'],
    ['外长通话-示例报', '外长通话'],
    ['外长通话_示例报', '外长通话'],
    ['外长通话｜示例报', '外长通话'],
    ['Ministers speak — times', 'Ministers speak'],
    ['Ministers speak | C++ (news)', 'Ministers speak'],
    ['外长访问示例报', '外长访问示例报'],
    ['Read the Sino-Times', 'Read the Sino-Times'],
    ['外长通话 - 另一报', '外长通话 - 另一报'],
    ['- 示例报', '- 示例报'],
  ])('%s is %s', (written, title) => {
    const ledger = new Ledger('a.html');
    expect(settleTitle(written, ledger, { sites })).toBe(title);
    expect(ledger.repairs.map(({ rule }) => rule)).toEqual(written === title ? [] : ['title.siteName']);
  });

  it('is quick with titles that were made to be slow', () => {
    const begin = performance.now();
    for (const sign of [' ', '- ', '—', ' -']) withoutSite(sign.repeat(400 / sign.length), sites);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

it('the sites of a page are what its head names, not the sources of its text', () => {
  const outlets = [
    { value: '示例报', from: 'page: open graph' },
    { value: '示例报', from: 'page: meta' },
    { value: '新华社', from: 'body: source line' },
    { value: 'x'.repeat(41), from: 'page: meta' },
  ];
  expect(siteNamesOf({ outlets })).toEqual(['示例报']);
});
