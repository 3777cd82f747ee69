const MARKUP = encodeURIComponent('"><img src=x onerror=__ran.push(1)><svg onload=__ran.push(2)>');
const PLACES = ['a/', 'p/', 'e/', 'compare?a=', 'search?q=', '?q=', '?from=', '?view=', '?outlet=', '?pick='];
/** What may stand behind `#/` in the address bar: markup, scripts, bad escapes, names of every object, far too much. */
export const ADDRESSES: readonly string[] = [
  ...PLACES.flatMap((place) =>
    [MARKUP, 'javascript:__ran.push(3)', '%E0%A4%A', '%00', '__proto__'].map((text) => place + text),
  ),
  ...['//evil.example/', '\\\\evil.example', '/a/../../../etc', 'a/constructor', '?__proto__[x]=1'],
  ...['?facets=__proto__', 'compare?a=a,a,a,a,a,a,a,a,a,a&mode=__proto__', '?lang=__proto__&tz=constructor'],
  `a/${'长'.repeat(20_000)}`,
  `search?q=${'('.repeat(5_000)}`,
  `?q=${'OR '.repeat(5_000)}`,
  `compare?a=${'x,'.repeat(20_000)}`,
];

/** Those with markup in them: what a page begins with is read otherwise than what it comes to. */
export const MARKED: ReadonlySet<string> = new Set(PLACES.map((place) => place + MARKUP));
