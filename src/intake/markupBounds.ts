interface MarkupSize {
  /** Deepest run of elements that are opened and not closed. */
  deepest: number;
  /** The same for elements of formatting alone. */
  formatting: number;
  /** Attributes of the element that has the most. */
  attributes: number;
  tags: number;
}

/** What one body may ask of the HTML parser. Real articles stay below a hundredth of each. */
const BOUNDS = {
  deepest: { most: 5_000, reason: 'each new element looks through all open ones' },
  attributes: { most: 1_000, reason: 'each attribute is compared with all before it' },
  reopened: { most: 1_000_000, reason: 'formatting left open is opened again in every paragraph' },
} as const;

/** What one paragraph of Markdown may ask of its parser, which is quadratic in these. */
const MARKDOWN_BOUNDS: readonly { readonly pattern: RegExp; readonly most: number; readonly what: string }[] =
  [
    { pattern: /[*_~`]/g, most: 1_500, what: 'marks of emphasis' },
    { pattern: /[[\]<]/g, most: 8_000, what: 'brackets' },
    {
      pattern: /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){40}/gm,
      most: 0,
      what: 'quotations or lists inside each other',
    },
  ];

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Elements without an end tag, or whose end tag is commonly left out. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][a-z0-9:-]*)([^<>]*)/gi;
const ATTRIBUTE = /[^\s=/"'>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;

/** Why a body is too much for the HTML parser, as part of a sentence; undefined where it is not. Linear in its length. */
export function excessOf(html: string): string | undefined {
  const { deepest, formatting, attributes, tags } = sizeOf(html);
  if (deepest > BOUNDS.deepest.most) return `${deepest} elements inside each other`;
  if (attributes > BOUNDS.attributes.most) return `${attributes} attributes on one element`;
  if (formatting * tags > BOUNDS.reopened.most)
    return `${tags} tags with formatting left open ${formatting} times`;
  return undefined;
}

/** The same for Markdown. */
export function markdownExcessOf(body: string): string | undefined {
  for (const { pattern, most, what } of MARKDOWN_BOUNDS) {
    const counts = body.split(/\n[ \t]*\n/).map((paragraph) => paragraph.match(pattern)?.length ?? 0);
    const largest = counts.reduce((a, b) => Math.max(a, b), 0);
    if (largest > most) return `${largest} ${what} in one paragraph`;
  }
  return undefined;
}

function sizeOf(html: string): MarkupSize {
  const size: MarkupSize = { deepest: 0, formatting: 0, attributes: 0, tags: 0 };
  const depth = { all: 0, formatting: 0 };
  for (const [, slash, written = '', rest = ''] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    const step = slash ? -1 : 1;
    size.tags += 1;
    size.attributes = Math.max(size.attributes, attributeCount(rest));
    if (FORMATTING.has(name)) depth.formatting = Math.max(0, depth.formatting + step);
    if (!UNCLOSED.has(name)) depth.all = Math.max(0, depth.all + step);
    size.deepest = Math.max(size.deepest, depth.all);
    size.formatting = Math.max(size.formatting, depth.formatting);
  }
  return size;
}

function attributeCount(rest: string): number {
  return rest.length < BOUNDS.attributes.most ? 0 : (rest.match(ATTRIBUTE)?.length ?? 0);
}
