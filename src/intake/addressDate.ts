/** How outlets write the day of publication into the path of an address. */
const DAYS_IN_PATHS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '/2022/03/07/…, /2022-03-07/…, /2022-03/07/… (中国新闻网, 新华网)',
    pattern: /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/_-]|$)/,
  },
  { example: '/2022/0307/c1001-… (人民网)', pattern: /\/((?:19|20)\d{2})\/(\d{2})(\d{2})(?=\/)/ },
  {
    example: '/internation/2022_03_07_628199.shtml (观察者网)',
    pattern: /\/((?:19|20)\d{2})_(\d{2})_(\d{2})(?=_)/,
  },
  { example: '/20220307/n1.shtml (搜狐)', pattern: /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=\/)/ },
];

/** The day that an address spells, as ISO text; undefined where it spells none. */
export function dateInAddress(address: string): string | undefined {
  const path = address.replace(/[?#].*$/, '');
  for (const { pattern } of DAYS_IN_PATHS) {
    const [, year, month, day] = pattern.exec(path) ?? [];
    if (year !== undefined) return `${year}-${month}-${day}`;
  }
  return undefined;
}
