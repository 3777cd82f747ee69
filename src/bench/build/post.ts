/** A post of an archive that is made for measuring. */
export interface Post {
  /** From 0, in the order of time. */
  readonly number: number;
  readonly date: Date;
  readonly title: string;
  /** One of `OUTLETS`. */
  readonly outlet: string;
  readonly paragraphs: readonly string[];
  /** Its paragraphs carry markup of about their own length, as editors of messengers and magazines leave it. */
  readonly isStyled: boolean;
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
export function postFile({ number, date, title, outlet, paragraphs, isStyled }: Post): string {
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
    paragraphs.map((text) => paragraphHtml(text, isStyled)).join(''),
    '</div>',
    '',
  ].join('\n');
}

const PARAGRAPH_STYLE =
  'margin: 0px 8px 24px; padding: 0px; outline: 0px; max-width: 100%; clear: both; min-height: 1em; text-align: justify; line-height: 1.75em; box-sizing: border-box !important; overflow-wrap: break-word !important;';
const TEXT_STYLE =
  'font-size: 15px; letter-spacing: 1px; color: rgb(63, 63, 63); font-family: system-ui, sans-serif; box-sizing: border-box !important;';

/** A paragraph as it stands in a post's file. */
export function paragraphHtml(text: string, isStyled: boolean): string {
  if (!isStyled) return `<p>${escaped(text)}</p>`;
  return `<p style="${PARAGRAPH_STYLE}"><span style="${TEXT_STYLE}">${escaped(text)}</span></p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
