/**
 * What HTML of an article may contain: one table, used when the archive is built and again at the gate in the
 * browser. Pictures are data (`Block.image`), never HTML; so no element here loads anything.
 */
export interface ArticlePolicy {
  readonly elements: readonly string[];
  /** By element; no element has any other attribute. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly linkSchemes: readonly string[];
}

export const articlePolicy: ArticlePolicy = {
  elements: [
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'bdo',
      'br',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      's',
    ],
    ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'wbr', 'ruby', 'rb', 'rp', 'rt', 'time'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'dl', 'dt', 'dd'],
  ],
  attributes: {
    a: ['href'],
    abbr: ['title'],
    bdo: ['dir'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    time: ['datetime'],
  },
  linkSchemes: ['http', 'https', 'mailto'],
};
