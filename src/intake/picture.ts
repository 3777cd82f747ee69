import type { Element } from 'hast';
import type { BlockImage } from '../model/index.ts';
import { safeImage } from '../sanitize/index.ts';
import type { Ledger } from './ledger.ts';
import { attribute } from './tree.ts';

/** Where lazy pages keep the real address; the first that is one wins. */
const LAZY_PROPERTIES = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataActualsrc',
  'dataUrl',
  'dataEchoSrc',
] as const;

/** What stands in a picture's `title` that describes no picture. */
const INTERFACE_TITLE = /^(点击查看大图|點擊查看大圖|click to enlarge)$/i;

/** A picture smaller than this, either way, counts the readers, not the words. */
const SMALLEST_SIDE = 3;

/** The picture that an `<img>` or `<picture>` shows; none, with a record, for placeholders and what is no picture. */
export function figureOf(picture: Element, ledger: Ledger): BlockImage | undefined {
  const img = picture.tagName === 'img' ? picture : imgIn(picture);
  if (!img) return undefined;
  const width = side(img, 'width');
  const height = side(img, 'height');
  const address = addressOf(img, ledger);
  if (address === undefined) {
    ledger.remove('image.unusable', attribute(img, 'src').slice(0, 200));
    return undefined;
  }
  if ((width ?? SMALLEST_SIDE) < SMALLEST_SIDE || (height ?? SMALLEST_SIDE) < SMALLEST_SIDE) {
    ledger.remove('image.tracking', address);
    return undefined;
  }
  const alt = attribute(img, 'alt').trim() || describingTitle(img);
  return { src: address, alt, ...(width && height && { width, height }) };
}

function addressOf(img: Element, ledger: Ledger): string | undefined {
  const src = safeImage(attribute(img, 'src'));
  const lazy = LAZY_PROPERTIES.map((name) => safeImage(attribute(img, name))).find(
    (one) => one !== undefined,
  );
  if (lazy === undefined || lazy === src) {
    if (lazy !== undefined) ledger.repair('image.lazy', lazy);
    return src ?? lazy ?? safeImage(attribute(img, 'srcSet').split(/[\s,]+/)[0] ?? '');
  }
  ledger.repair('image.lazy', lazy);
  return lazy;
}

function describingTitle(img: Element): string {
  const title = attribute(img, 'title').trim();
  return INTERFACE_TITLE.test(title) ? '' : title;
}

/** A stated size in CSS pixels: `970`, `970px`; percentages say nothing. */
function side(img: Element, name: 'width' | 'height'): number | undefined {
  const found = /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(attribute(img, name).trim());
  return found ? Number(found[1]) : undefined;
}

function imgIn(picture: Element): Element | undefined {
  return picture.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'img',
  );
}
