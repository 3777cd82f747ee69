import { escapeMarkup } from '../../text/index.ts';
import { type Flow, type FlowMark, fillPath, markPath } from './flow.ts';
import { round } from './flowRoutes.ts';

/** What the figure says, in the language of the interface. */
export interface FlowWords {
  readonly title: string;
  readonly outlet: (mark: { readonly sourceId: string }) => string;
  readonly tick: (tick: { readonly at: number; readonly hasClock: boolean }) => string;
  /** One mark as a sentence. */
  readonly mark: (mark: FlowMark) => string;
  readonly legend: readonly { readonly carriage: FlowMark['view']['carriage']; readonly text: string }[];
  /** Where the figure comes from, in its last line. */
  readonly source: string;
}

const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
/** The light scheme, whatever the screen shows: a figure is for paper. */
const [PAPER, INK, SECOND, HAIRLINE] = ['#fbfaf7', '#1d1c1a', '#5d5a54', '#e3dfd6'];
const HEAD = 40;
const LEGEND = 56;

/** The figure as a file of its own, with its title and its legend; nothing in it is fetched from anywhere. */
export function flowSvg(flow: Flow, words: FlowWords): string {
  const height = flow.height + HEAD + LEGEND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${flow.width}" height="${height}" viewBox="0 0 ${flow.width} ${height}" font-family="${escapeMarkup(FONT)}" font-size="13" fill="${INK}" role="img">`,
    `<title>${escapeMarkup(words.title)}</title>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<text x="12" y="26" font-size="15" font-weight="600">${escapeMarkup(shortened(words.title, flow.width))}</text>`,
    `<g transform="translate(0 ${HEAD})">`,
    ...lanes(flow, words),
    ...flow.lines.map(
      (line) =>
        `<path d="${line.path}" fill="none" stroke="${SECOND}" stroke-width="1.5"${line.to.view.carriage === 'part' ? ' stroke-dasharray="4 3"' : ''}/>`,
    ),
    ...flow.marks.map((mark) => markOf(mark, flow, words)),
    '</g>',
    ...legend(flow, words),
    `<text x="12" y="${height - 10}" fill="${SECOND}" font-size="12">${escapeMarkup(words.source)}</text>`,
    '</svg>',
  ].join('\n');
}

function lanes(flow: Flow, words: FlowWords): string[] {
  return [
    ...flow.ticks.flatMap((tick) => [
      `<path d="M${round(tick.x)} ${flow.top}V${flow.bottom}" stroke="${HAIRLINE}"/>`,
      `<text x="${round(tick.x)}" y="${flow.bottom + 18}" text-anchor="middle" fill="${SECOND}">${escapeMarkup(words.tick(tick))}</text>`,
    ]),
    ...flow.lanes.flatMap((lane) => [
      `<path d="M${flow.left} ${lane.y}H${round(flow.right)}" stroke="${HAIRLINE}"/>`,
      `<rect x="12" y="${lane.y - 5}" width="10" height="10" fill="${colourOf(flow, lane.sourceId)}"/>`,
      `<text x="28" y="${lane.y + 4.5}">${escapeMarkup(words.outlet(lane))}</text>`,
    ]),
  ];
}

function markOf(mark: FlowMark, flow: Flow, words: FlowWords): string {
  const { carriage, found } = mark.view;
  const colour = colourOf(flow, found.card.sourceId);
  return (
    `<g transform="translate(${round(mark.x)} ${mark.y})"><title>${escapeMarkup(words.mark(mark))}</title>` +
    `${shape(carriage, colour)}</g>`
  );
}

function shape(carriage: FlowMark['view']['carriage'], colour: string): string {
  const filled = fillPath(carriage);
  return (
    `<path d="${markPath(carriage)}" fill="${PAPER}" stroke="${colour}" stroke-width="2"/>` +
    (filled === '' ? '' : `<path d="${filled}" fill="${colour}"/>`)
  );
}

function legend(flow: Flow, words: FlowWords): string[] {
  const y = HEAD + flow.height + 14;
  const step = (flow.width - 24) / Math.max(1, words.legend.length);
  return words.legend.map(({ carriage, text }, at) => {
    const x = 12 + at * step;
    return `<g transform="translate(${round(x + 9)} ${y})">${shape(carriage, SECOND)}<text x="14" y="4.5" fill="${SECOND}" font-size="12">${escapeMarkup(text)}</text></g>`;
  });
}

/** The outlet's own colour of the light scheme; what is no colour is the second ink. */
function colourOf({ lanes: all }: Flow, sourceId: string): string {
  const colour = all.find((lane) => lane.sourceId === sourceId)?.source?.colour.light ?? '';
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : SECOND;
}

/** A title that does not fit is cut; the whole stands in the file's `title`. */
function shortened(title: string, width: number): string {
  const most = Math.floor((width - 24) / 15);
  const characters = Array.from(title);
  return characters.length <= most ? title : `${characters.slice(0, most - 1).join('')}…`;
}
