import { escapeMarkup } from '../text/index.ts';
import type {
  ComparisonPage,
  LegendEntry,
  PageCell,
  PageColumn,
  PageParagraph,
  PagePiece,
  PageRow,
  PieceMark,
} from './page.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pageStyle.ts';

/** Nothing is loaded, nothing runs, and only the page's own style applies. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A comparison as one HTML file that needs nothing else: aligned rows in a table, without a script. */
export function collationHtml(page: ComparisonPage): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(page.lang)}">`,
    ...head(page),
    '<body>',
    '<main>',
    `<h1>${escapeMarkup(page.title)}</h1>`,
    ...page.notes.map((note) => `<p class="notes">${escapeMarkup(note)}</p>`),
    `<ul class="legend">${page.legend.map(legendItem).join('')}</ul>`,
    ...table(page),
    ...origins(page),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head({ title }: ComparisonPage): string[] {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
  ];
}

function legendItem({ glyph, name, hint }: LegendEntry): string {
  return `<li><b>${escapeMarkup(glyph)} ${escapeMarkup(name)}</b> ${escapeMarkup(hint)}</li>`;
}

function table({ columns, rows }: ComparisonPage): string[] {
  return [
    '<table>',
    `<colgroup><col class="signs">${columns.map(() => '<col>').join('')}</colgroup>`,
    `<thead><tr><td></td>${columns.map(columnHead).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowElement(row, columns)),
    '</tbody>',
    '</table>',
  ];
}

function columnHead(column: PageColumn): string {
  const { outlet, sigil, published, title, lang, coverage } = column;
  const time = published === '' ? '' : `<span>${escapeMarkup(published)}</span>`;
  return [
    '<th scope="col">',
    drawn(column, 'rule', '100%', 3),
    `<div class="outlet"><b>${drawn(column, 'square', '9', 9)} ${escapeMarkup(sigil)} <bdi>${escapeMarkup(outlet)}</bdi></b>${time}</div>`,
    `<p class="headline" lang="${escapeMarkup(lang)}"><bdi>${escapeMarkup(title)}</bdi></p>`,
    ...coverage.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`),
    '</th>',
  ].join('');
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A box in the outlet's colour, as a drawing for each scheme: the policy allows no element a style of its own. */
function drawn({ colour }: PageColumn, shape: 'rule' | 'square', width: string, height: number): string {
  const draw = (scheme: 'light' | 'dark') => {
    const fill = colour?.[scheme] ?? '';
    if (!COLOUR.test(fill)) return '';
    const box = `width="${width}" height="${height}"`;
    return `<svg class="${shape} ${scheme}" ${box} aria-hidden="true"><rect ${box} fill="${fill}"/></svg>`;
  };
  return draw('light') + draw('dark');
}

function rowElement(row: PageRow, columns: readonly PageColumn[]): string {
  const cells = row.cells.map((cell, index) => cellElement(cell, columns[index]));
  return `<tr class="is-${row.kind}"><th scope="row" class="sign">${signs(row)}</th>${cells.join('')}</tr>`;
}

function signs({ glyph, name, moved, place, confidence }: PageRow): string {
  const sign = (one: Pick<LegendEntry, 'glyph' | 'name'>, className: string) =>
    `<b${className} aria-hidden="true">${escapeMarkup(one.glyph)}</b><span class="hidden">${escapeMarkup(one.name)}</span>`;
  const both = sign({ glyph, name }, '') + (moved ? sign(moved, ' class="moved"') : '');
  return both + escapeMarkup([place, confidence].filter((part) => part !== '').join(' '));
}

function cellElement(cell: PageCell, column: PageColumn | undefined): string {
  if (cell.kind === 'nothing') return '<td class="nothing"></td>';
  if (cell.kind === 'omitted') return `<td class="omitted"><p>${escapeMarkup(cell.sentence)}</p></td>`;
  const whose = `<p class="whose">${escapeMarkup(column?.sigil ?? '')} ${escapeMarkup(column?.outlet ?? '')}</p>`;
  const lang = escapeMarkup(column?.lang ?? '');
  return `<td class="text" lang="${lang}">${whose}${cell.paragraphs.map(paragraphElement).join('')}</td>`;
}

function paragraphElement({ isHeading, pieces }: PageParagraph): string {
  return `<p${isHeading ? ' class="heading"' : ''}>${pieces.map(pieceElement).join('')}</p>`;
}

const MARK_ELEMENTS: Readonly<Record<PieceMark, readonly [element: string, className: string]>> = {
  inserted: ['ins', ''],
  deleted: ['del', ''],
  restyled: ['span', ' class="restyled"'],
  stock: ['span', ' class="stock"'],
  echo: ['span', ' class="echo"'],
};

function pieceElement({ text, mark, hint }: PagePiece): string {
  if (mark === undefined) return escapeMarkup(text);
  const [element, className] = MARK_ELEMENTS[mark];
  const title = hint === undefined ? '' : ` title="${escapeMarkup(hint)}"`;
  return `<${element}${className}${title}>${escapeMarkup(text)}</${element}>`;
}

function origins({ originsTitle, columns }: ComparisonPage): string[] {
  return [
    `<h2>${escapeMarkup(originsTitle)}</h2>`,
    '<dl class="origins">',
    ...columns.map(
      (column) =>
        `<dt>${escapeMarkup(column.sigil)} <bdi>${escapeMarkup(column.outlet)}</bdi> <bdi>${escapeMarkup(column.title)}</bdi></dt>` +
        [link(column.url), ...column.origin.map(escapeMarkup)]
          .map((line) => (line === '' ? '' : `<dd>${line}</dd>`))
          .join(''),
    ),
    '</dl>',
  ];
}

/** Only to the web: whoever opens the file has no other guard. */
function link(url: string | undefined): string {
  if (url === undefined) return '';
  const shown = escapeMarkup(url);
  if (!/^https?:\/\//i.test(url)) return shown;
  return `<a href="${shown}" rel="noopener noreferrer">${shown}</a>`;
}
