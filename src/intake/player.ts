import type { Element } from 'hast';
import { hostOf, resolveAddress } from './address.ts';
import type { CutContext } from './cutBlocks.ts';
import type { Draft } from './draft.ts';
import { attributeOf, recordTextOf } from './nodes.ts';
import { PLAYER_RULES, POST_ATTRIBUTES, POST_CLASS } from './playerRules.ts';

/** A player becomes a link to what it would have played, marked as furniture; its fallback text goes on record. */
export function playerOf(element: Element, elements: readonly Element[], context: CutContext): Draft[] {
  const written = writtenIn(element);
  const fallback = recordTextOf(element);
  const followed = written.find((one) => resolveAddress(one, context.base) !== undefined);
  context.ledger.remove('embed.player', [followed ?? written[0], fallback].filter(Boolean).join(' '));
  const address = followed && resolveAddress(followed, context.base);
  return address === undefined ? [] : [playerLink(address, elements)];
}

/** A link to what a player would have played. */
export function playerLink(address: string, elements: readonly Element[]): Draft {
  const link: Element = { type: 'element', tagName: 'a', properties: { href: address }, children: [] };
  const text = `▶ ${hostOf(address)}`;
  const pieces = [{ kind: 'text' as const, value: text, wrappers: [link] }];
  return { kind: 'paragraph', text, pieces, elements, furniture: 'embed.player' };
}

/** True for the place of a network's post of which the page has no word. */
export function isEmptyPost(element: Element): boolean {
  return POST_CLASS.test(attributeOf(element, 'className')) && recordTextOf(element) === '';
}

/** All addresses that the element states, the surest first. */
function writtenIn(element: Element): string[] {
  const own = PLAYER_RULES.filter(({ elements }) => elements.includes(element.tagName)).flatMap(
    ({ attributes, address }) =>
      attributes
        .map((name) => attributeOf(element, name))
        .filter(Boolean)
        .map((value) => address?.(value) ?? value),
  );
  const post = POST_ATTRIBUTES.map((name) => attributeOf(element, name));
  return [...own, ...(own.length > 0 ? [] : post), ...childAddresses(element)].filter(Boolean);
}

/** What its `source` names, or the `param` of a plug-in. */
function childAddresses(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'source') return [attributeOf(child, 'src')];
    const isMovie = child.tagName === 'param' && /^(?:movie|src|url)$/i.test(attributeOf(child, 'name'));
    return isMovie ? [attributeOf(child, 'value')] : [];
  });
}
