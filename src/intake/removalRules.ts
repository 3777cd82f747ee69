/** What an element must be for a rule to take it out. All stated conditions hold together. */
export interface RemovalRule {
  /** Name in the record. */
  readonly id: string;
  readonly reason: string;
  readonly elements?: readonly string[];
  readonly elementId?: RegExp;
  readonly className?: RegExp;
  readonly style?: RegExp;
  /** An attribute that it has, as hast names it. */
  readonly attribute?: string;
  /** Of a picture's text. */
  readonly alt?: RegExp;
  /** Where the element holds more text than this (characters without white space), it stays. */
  readonly longest?: number;
  /** True where the element stays that holds the article: a program of the page would have shown it. */
  readonly sparesBody?: boolean;
}

/** Elements that are no part of an article's text. The first rule that fits counts. */
export const REMOVAL_RULES: readonly RemovalRule[] = [
  { id: 'script', reason: 'program, never text', elements: ['script'] },
  { id: 'style', reason: 'looks of another page', elements: ['style'] },
  { id: 'document.head', reason: 'about the page, not in it', elements: ['title', 'meta', 'link', 'base'] },
  {
    id: 'page.archiveBar',
    reason: 'put above the page by a web archive',
    elementId: /^(?:wm-ipp(?:-base|-print)?|donato)$/i,
  },
  { id: 'template', reason: 'markup for a program', elements: ['template'] },
  {
    id: 'graphic',
    reason: 'icons and drawings can hold programs; their words are kept in the record',
    elements: ['svg', 'math', 'canvas'],
  },
  {
    id: 'graphic',
    reason: 'frames and image maps',
    elements: ['frame', 'frameset', 'noframes', 'noembed', 'map', 'area'],
  },
  {
    id: 'form.field',
    reason: 'buttons and fields of the page that the article was taken from',
    elements: [
      'button',
      'input',
      'select',
      'textarea',
      'option',
      'optgroup',
      'datalist',
      'label',
      'progress',
      'meter',
    ],
    longest: 200,
  },
  {
    id: 'promotion.qr',
    reason: 'a code to scan, to make readers install an app',
    className: /(?:^|[\s_-])(?:append_?qr\w*|qr-?code\w*|erweima|ewm)(?:$|[\s_-])/i,
    longest: 200,
  },
  {
    id: 'promotion.subscription',
    reason: 'an invitation to a newsletter',
    className:
      /(?:^|[\s_-])(?:\w*subscription(?:inner)?|newsletter\w*|subscribe\w*|myepaper\w*)(?:$|[\s_-])/i,
    longest: 300,
  },
  {
    id: 'advertisement.slot',
    reason: 'a place that advertisements are loaded into',
    elementId: /^(?:imu$|dfp-ad|innity-|div-gpt-ad|google_ads|gpt-|adslot|ad-(?:slot|unit|container))/i,
    longest: 200,
  },
  {
    id: 'advertisement.slot',
    reason: 'a place that advertisements are loaded into',
    className:
      /(?:^|\s)(?:adsbygoogle|ad-(?:slot|unit|container|wrapper)|advert(?:isement)?s?|dfp-ad\S*|m-block-ad\S*|google-ads?)(?:$|\s)/i,
    longest: 200,
  },
  {
    id: 'paywall.placeholder',
    reason: 'the place of a paywall; the text behind it is not in the file',
    className: /paywall[_-]placeholder|m-interstitial/i,
    longest: 200,
  },
  {
    id: 'promotion.share',
    reason: 'buttons that send the page to a network',
    className:
      /(?:^|\s)(?:share-?(?:bar|buttons?|tools?|links?|box)|social-(?:share|links?|buttons?)|addthis\S*|a2a_\S*|sharedaddy)(?:$|\s)/i,
    longest: 200,
  },
  {
    id: 'promotion.share',
    reason: 'the sign of a network to send the page to, without a name on its bar: Twitter logo (泡泡)',
    elements: ['img'],
    alt: /^(?:twitter|facebook|google\+?|谷歌|whatsapp|telegram|line|reddit|linkedin|weibo|微博|微信|豆瓣|qq空?间?)\s*(?:logo|icon|图标|圖標|圖示)$/i,
  },
  {
    id: 'link.block',
    reason: 'links to other articles, not written for this one',
    className:
      /(?:^|[\s_-])(?:related-?(?:posts?|articles?|stories|links?|news|content)|recommend(?:ed|ation)s?)(?:$|[\s_-])/i,
    longest: 600,
  },
  {
    id: 'hidden',
    reason: 'the outlet hid it from its readers',
    style: /display\s*:\s*none|visibility\s*:\s*hidden/i,
    longest: 2000,
    sparesBody: true,
  },
  {
    id: 'hidden',
    reason: 'the outlet hid it from its readers',
    attribute: 'hidden',
    longest: 2000,
    sparesBody: true,
  },
];
