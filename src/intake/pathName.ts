/** How names of files and folders begin with a day, and with a time after it. The reason is the example. */
const DATES_IN_NAMES: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '2022-03-07-slug.md, 2022_03_07 slug.md',
    pattern: /^(\d{4})[-_.](\d{2})[-_.](\d{2})(?=[-_. ]|$)[-_. ]*/,
  },
  {
    example: '20220301_134307-x.txt',
    pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})[-_T]?(\d{2})(\d{2})(\d{2})(?!\d)[-_. ]*/,
  },
  { example: '20220307_x.md', pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)[-_. ]*/ },
];

/** The date that a path begins its last name with, or that its folders spell (`2022/03/07/x.md`), as ISO text. */
export function dateInPath(file: string): string | undefined {
  const stem = stemOf(file);
  for (const { pattern } of DATES_IN_NAMES) {
    const [, year, month, day, hour, minute, second] = pattern.exec(stem) ?? [];
    if (year === undefined) continue;
    const time = hour === undefined ? '' : ` ${hour}:${minute}:${second}`;
    return `${year}-${month}-${day}${time}`;
  }
  const folders = /(?:^|\/)((?:19|20)\d{2})\/(\d{2})\/(\d{2})(?=\/|[-_ ]|\.[a-z]+$)/i.exec(file);
  return folders ? `${folders[1]}-${folders[2]}-${folders[3]}` : undefined;
}

/** The words of a path's last name, without a date before them and the ending; the name itself where that leaves none. */
export function nameInPath(file: string): string {
  const stem = stemOf(file);
  const bare = DATES_IN_NAMES.reduce(
    (name, { pattern }) => (name === stem ? name.replace(pattern, '') : name),
    stem,
  );
  return bare.replace(/\s+/g, ' ').trim() || stem.trim() || file;
}

function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
}
