import type { Element } from 'hast';
import { attribute, classesOf, textOf } from './tree.ts';

/** A piece of markup that is no part of the report and goes, with a record. */
export interface RemovalRule {
  /** Id under which the record stands. */
  readonly id: string;
  /** Why it goes. */
  readonly reason: string;
  readonly applies: (element: Element) => boolean;
}

const named = (...names: string[]) => {
  const set = new Set(names);
  return (element: Element) => set.has(element.tagName);
};
const nameOrClass = (form: RegExp) => (element: Element) =>
  form.test(attribute(element, 'id')) || classesOf(element).some((name) => form.test(name));

/** Short enough to be a note beside the text; a whole article that happens to match is not removed. */
const NOTE_LENGTH = 200;
const isNote = (element: Element) => textOf(element).length <= NOTE_LENGTH;

/** In order; the first that applies names the record. */
export const REMOVAL_RULES: readonly RemovalRule[] = [
  { id: 'script', reason: 'code, not text', applies: named('script', 'template') },
  {
    id: 'style',
    reason: 'a style sheet of the page it came from',
    applies: named('style', 'link', 'meta', 'base', 'title', 'head'),
  },
  {
    id: 'form.field',
    reason: 'a form does nothing in an archive',
    applies: named('input', 'textarea', 'select', 'button', 'option'),
  },
  {
    id: 'graphic',
    reason: 'drawings can carry code',
    applies: named(
      'svg',
      'math',
      'canvas',
      'object',
      'embed',
      'applet',
      'xmp',
      'noembed',
      'noframes',
      'plaintext',
    ),
  },
  {
    id: 'promotion.qr',
    reason: 'a QR code that advertises the outlet’s own app (新浪 appendQr and alike)',
    applies: (element) => nameOrClass(/(^|[-_])(append)?qr(code)?([-_]|$)/i)(element) && isNote(element),
  },
  {
    id: 'advertisement.slot',
    reason: 'a place for advertisements (联合早报: imu, dfp-ad-…, innity-in-post)',
    applies: (element) =>
      nameOrClass(
        /^(imu|innity[-\w]*|dfp[-_]ad[-\w]*|div-gpt-ad[-\w]*|google_ads?[-\w]*|adsbygoogle|ad[-_]slot[-\w]*|advert(isement)?s?)$/i,
      )(element) && isNote(element),
  },
  {
    id: 'paywall.placeholder',
    reason: 'marks where a paywall stood (联合早报: cx_paywall_placeholder)',
    applies: (element) => nameOrClass(/paywall/i)(element) && isNote(element),
  },
];
