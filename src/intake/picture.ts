import type { Element, Nodes } from 'hast';
import type { BlockImage } from '../model/index.ts';
import { safeImage } from '../sanitize/index.ts';
import { resolveAddress } from './address.ts';
import { attributeOf } from './nodes.ts';

/** Where pages keep a picture's real address until it is scrolled to; the first usable one counts. */
const LAZY_ATTRIBUTES = [
  ...['dataOriginal', 'dataSrc', 'dataActualsrc', 'dataLazySrc', 'dataLazyload', 'dataLazy', 'dataEcho'],
  ...['dataRealSrc', 'dataUrl', 'dataImg', 'dataDefaultSrc', 'dataFullSrc', 'dataOrigFile'],
];

/** What pages write into `alt` and `title` that says nothing about the picture. */
const EMPTY_WORDS =
  /^(?:点击查看大图|點擊查看大圖|点击图片.*|img|image|图片|圖片|photo|picture|null|undefined|\S+\.(?:jpe?g|png|gif|webp))$/i;

/** Proxies that only pass pictures on; the outlet's own address stands in `url`. */
const PROXY = /^https?:\/\/images\.weserv\.nl\/?\?(?:.*&)?url=([^&]+)/i;

/** Files that pages put where a picture will come: `/images/blank.gif`, `/lazy-placeholder.png`. */
const PLACEHOLDER =
  /\/(?:blank|spacer|placeholder|loading|transparent|lazy-?(?:load|placeholder)?|1x1|pixel|grey|gray)(?:[-_]\w{1,20})?\.(?:gif|png|svg|jpe?g)(?:[?#]|$)/i;

/** Widths of `srcset`, in pixels: larger ones are for posters, and from the smaller on one is better than `src`. */
const WIDEST = 2_600;
const SHARP = 100;

/** A picture as an `img` states it, and how its address was found. */
export interface Picture {
  readonly image: BlockImage;
  /** True where the address stood in another attribute than `src`. */
  readonly isLazy: boolean;
  /** The proxy's address, where it was taken off. */
  readonly proxied?: string;
}

/**
 * The picture of an `img` and the elements around it; undefined where it has no address that may be loaded. Of the sizes
 * that a page offers the largest counts.
 */
export function pictureOf(
  element: Element,
  around: readonly Element[],
  base: string | undefined,
): Picture | undefined {
  const written = usable(attributeOf(element, 'src'), base);
  const plain = written !== undefined && PLACEHOLDER.test(written) ? undefined : written;
  const lazy = LAZY_ATTRIBUTES.map((name) => usable(attributeOf(element, name), base)).find(Boolean);
  const address = largestOf(element, lazy ?? plain, base) ?? lazy ?? plain ?? sourceOf(around, base);
  if (address === undefined) return undefined;
  const direct = withoutProxy(address);
  return {
    image: { src: direct, alt: wordsOf(element), ...boxOf(element) },
    isLazy: plain === undefined || (lazy !== undefined && lazy !== plain),
    ...(direct === address ? {} : { proxied: address }),
  };
}

/** Pictures that stand where an article has none: the outlet's mark. */
const STANDINS: readonly RegExp[] = [/\/\/static\.rfi\.fr\/meta_og_twcards\//i];

/** True for the outlet's mark in place of a picture. */
export function isStandIn({ image }: Picture): boolean {
  return STANDINS.some((pattern) => pattern.test(image.src));
}

/** A picture of one or two pixels: it counts readers. */
export function isTracker(element: Element): boolean {
  const { width, height } = boxOf(element);
  return (width !== undefined && width <= 2) || (height !== undefined && height <= 2);
}

/** Addresses of all pictures below a node, as written. */
export function pictureAddresses(node: Nodes): string[] {
  const own = node.type === 'element' && node.tagName === 'img' ? [attributeOf(node, 'src')] : [];
  const below = 'children' in node ? node.children.flatMap((child) => pictureAddresses(child as Nodes)) : [];
  return [...own, ...below].filter((address) => address !== '');
}

/** What the outlet says about the picture: `alt` and what `title` has beside it; nothing where they only say "picture". */
function wordsOf(element: Element): string {
  const words = ['alt', 'title'].map((name) => attributeOf(element, name).replace(/\s+/g, ' ').trim());
  const [alt = '', title = ''] = words.map((text) => (EMPTY_WORDS.test(text) ? '' : text));
  if (title.includes(alt)) return title;
  return alt.includes(title) ? alt : `${alt} ${title}`;
}

function usable(address: string, base: string | undefined): string | undefined {
  if (address === '') return undefined;
  if (/^data:/i.test(address)) return isPlaceholder(address) ? undefined : safeImage(address);
  return resolveAddress(address, base);
}

/** Pages put a tiny picture where the real one will come. */
function isPlaceholder(address: string): boolean {
  return address.length < 400;
}

/** The widest candidate of `srcset`, where it is of the same picture or there is no other. */
function largestOf(
  element: Element,
  known: string | undefined,
  base: string | undefined,
): string | undefined {
  const sets = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset'].map((name) =>
    attributeOf(element, name),
  );
  const candidates = sets.flatMap(candidatesOf).filter(({ width }) => width <= WIDEST);
  return candidates
    .filter(({ width }) => known === undefined || width >= SHARP)
    .sort((a, b) => b.width - a.width)
    .map(({ address }) => usable(address, base))
    .find(Boolean);
}

/** `<picture>` offers its sizes beside the `img`. */
function sourceOf(around: readonly Element[], base: string | undefined): string | undefined {
  const picture = around.findLast(({ tagName }) => tagName === 'picture');
  return picture?.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'source' ? [child] : []))
    .map((source) => largestOf(source, undefined, base))
    .find(Boolean);
}

interface Candidate {
  readonly address: string;
  /** In pixels as `800w` states it; of a density (`2x`) the density; 0 where neither stands. */
  readonly width: number;
}

function candidatesOf(set: string): Candidate[] {
  return set.split(/,\s+/).flatMap((one) => {
    const [address = '', size = ''] = one.trim().split(/\s+/);
    return address === '' ? [] : [{ address, width: Number.parseFloat(size) || 0 }];
  });
}

function withoutProxy(address: string): string {
  const inner = PROXY.exec(address)?.[1];
  if (inner === undefined) return address;
  const decoded = decodeSafely(inner);
  return (
    safeImage(/^https?:/i.test(decoded) ? decoded : `https://${decoded.replace(/^\/\//, '')}`) ?? address
  );
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function boxOf(element: Element): { width?: number; height?: number } {
  const width = pixelsOf(attributeOf(element, 'width'));
  const height = pixelsOf(attributeOf(element, 'height'));
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

function pixelsOf(size: string): number | undefined {
  const digits = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/i.exec(size)?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}
