/** Room of a name above a column, in Han characters; letters are about half as wide. */
const MOST = 9;

/** An outlet's name as it has room above a column. */
export function cutName(name: string): string {
  let width = 0;
  let kept = '';
  for (const sign of name) {
    width += /[\u2e80-\uffef]/u.test(sign) ? 1 : 0.55;
    if (width > MOST) return `${kept.trimEnd()}…`;
    kept += sign;
  }
  return name;
}
