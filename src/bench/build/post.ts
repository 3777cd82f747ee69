/** A post of an archive that is made for measuring. */
export interface Post {
  /** From 0, in the order of time. */
  readonly number: number;
  readonly date: Date;
  readonly title: string;
  /** One of `OUTLETS`. */
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

const TOWNS = ['江城', '海州', '云岭', '北原', '南屏', '东湾', '西塘', '石桥'];
const PAPERS = ['日报', '晚报', '新闻网', '周刊', '电讯'];
/** Forty outlets that no list knows. */
export const OUTLETS = TOWNS.flatMap((town) => PAPERS.map((paper) => town + paper));

/** Path of its file below the archive's folder, with `/`: `2014-01/2014-01-02-17.md`. */
export function nameOf({ number, date }: Post): string {
  const day = date.toISOString().slice(0, 10);
  return `${day.slice(0, 7)}/${day}-${number}.md`;
}

/** Its file: Markdown with front matter, as crawlers for Jekyll leave it. */
export function postFile({ number, date, title, outlet, paragraphs }: Post): string {
  const address = `https://outlet-${OUTLETS.indexOf(outlet)}.example/${number}`;
  return [
    '---',
    'layout: post',
    `title: "${title}"`,
    `date: ${date.toISOString()}`,
    `author: ${outlet}`,
    `from: ${address}`,
    `tags: [ ${outlet} ]`,
    `categories: [ ${outlet} ]`,
    '---',
    `<!--${date.getTime()}-->`,
    `[${title}](${address})`,
    '------',
    '',
    '<div>',
    paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''),
    '</div>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
