import { describe, expect, it } from 'vitest';
import { archivedAddress } from './archivedAddress.ts';

describe('archivedAddress', () => {
  const page = 'https://www.example.org/2022/03/02/a.html?x=1';

  it.each([
    `https://web.archive.org/web/20220302101010/${page}`,
    `http://web.archive.org/web/20220302101010if_/${page}`,
    `https://web.archive.org/web/2022/${page.replace('://', ':/')}`,
    `https://archive.ph/20220302101010/${page}`,
    `https://archive.today/2022.03.02-101010/${page}`,
    `https://arquivo.pt/wayback/20220302101010/${page}`,
    `https://wayback.archive-it.org/1234/20220302101010/${page}`,
  ])('is behind %s', (address) => expect(archivedAddress(address)).toBe(page));

  it('has the scheme that an archive leaves out', () => {
    expect(archivedAddress('https://web.archive.org/web/20220302101010/example.org/a')).toBe(
      'http://example.org/a',
    );
  });

  it.each([
    page,
    'https://web.archive.org/web/20220302101010/',
    'https://web.archive.org/web/20220302101010/javascript:alert(1)',
    'https://archive.ph/Ab3dE',
    `https://example.org/web/20220302101010/${page}`,
  ])('is not behind %s', (address) => expect(archivedAddress(address)).toBeUndefined());
});
