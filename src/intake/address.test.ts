import { describe, expect, it } from 'vitest';
import { hostOf, isSamePicture, resolveAddress } from './address.ts';

describe('resolveAddress', () => {
  const base = 'https://news.example.com/a/b/c.html?x=1#y';

  it.each([
    ['https://other.example/z', 'https://other.example/z'],
    ['//cdn.example/z.jpg', 'https://cdn.example/z.jpg'],
    ['/z.jpg', 'https://news.example.com/z.jpg'],
    ['z.jpg', 'https://news.example.com/a/b/z.jpg'],
    ['../z.jpg?q=../1', 'https://news.example.com/a/z.jpg?q=../1'],
    ['../../../../z.jpg', 'https://news.example.com/z.jpg'],
    ['./z', 'https://news.example.com/a/b/z'],
  ])('makes %s absolute', (address, absolute) => expect(resolveAddress(address, base)).toBe(absolute));

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '#top',
    '',
    'mailto:a@b.example',
    './谈判_files/a.jpg',
    'ie.files/a.jpg',
  ])('refuses %s', (address) => expect(resolveAddress(address, base)).toBeUndefined());

  it('has nothing to go by without a base', () => {
    expect(resolveAddress('/z.jpg', undefined)).toBeUndefined();
    expect(resolveAddress('//cdn.example/z.jpg', undefined)).toBe('https://cdn.example/z.jpg');
  });
});

describe('hostOf', () => {
  it('names the host without www and port', () => {
    expect(hostOf('https://WWW.Example.com:8080/a')).toBe('example.com');
    expect(hostOf('mailto:a@b.example')).toBe('');
  });
});

describe('isSamePicture', () => {
  it('ignores scheme, query and fragment', () => {
    expect(isSamePicture('http://a.example/b.jpg?w=1', 'https://a.example/b.jpg#c')).toBe(true);
    expect(isSamePicture('https://a.example/b.jpg', 'https://a.example/c.jpg')).toBe(false);
  });
});
