import type { Element } from 'hast';
import type { Looks } from './captionRules.ts';
import type { Draft } from './draft.ts';
import { isAllWithin } from './inline.ts';
import { attributeOf } from './nodes.ts';

const CENTRED = /text-align\s*:\s*center/i;
/** Equal parts of red, green and blue, neither black nor white: `#666`, `#999999`, `gray`, `rgb(102, 102, 102)`. */
const GREY =
  /(?:^|[;\s])color\s*:\s*(?:#([4-9a-c])\1\1(?![0-9a-f])|#([4-9a-c][0-9a-f])\2\2|(?:dim|dark|light|slate)?gr[ae]y|rgb\(\s*(\d{2,3})\s*,\s*\3\s*,\s*\3\s*\))/i;
const SMALL =
  /font-size\s*:\s*(?:small|x-small|xx-small|smaller|(?:[0-9]|1[0-2])(?:\.\d+)?px|0?\.[0-8]\d*r?em)/i;

/** What a draft looked like in its page, from its markup before cleaning. */
export function looksOf({ elements, pieces }: Draft): Looks {
  const nearest = elements.slice(-3);
  const isInEach = (test: (element: Element) => boolean): boolean =>
    nearest.slice(-1).some(test) || isAllWithin(pieces, test);
  return {
    isCentred: nearest.some(isCentring),
    isGrey: isInEach((element) => GREY.test(attributeOf(element, 'style'))),
    isSmall: isInEach((element) => element.tagName === 'small' || SMALL.test(attributeOf(element, 'style'))),
    isItalic: isInEach((element) => element.tagName === 'i' || element.tagName === 'em'),
    classes: nearest
      .slice(-2)
      .map((element) => attributeOf(element, 'className'))
      .join(' '),
  };
}

function isCentring(element: Element): boolean {
  return (
    element.tagName === 'center' ||
    attributeOf(element, 'align').toLowerCase() === 'center' ||
    CENTRED.test(attributeOf(element, 'style'))
  );
}
