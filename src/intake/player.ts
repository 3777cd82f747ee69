import type { Element } from 'hast';
import { hostOf, resolveAddress } from './address.ts';
import type { CutContext } from './cutBlocks.ts';
import type { Draft } from './draft.ts';
import { attributeOf, recordTextOf } from './nodes.ts';

/** A player becomes a link to what it would have played, marked as furniture; its fallback text goes on record. */
export function playerOf(element: Element, elements: readonly Element[], context: CutContext): Draft[] {
  const written = sourceOf(element);
  const fallback = recordTextOf(element);
  context.ledger.remove('embed.player', [written, fallback].filter(Boolean).join(' '));
  const address = resolveAddress(written, context.base);
  if (address === undefined) return [];
  const link: Element = { type: 'element', tagName: 'a', properties: { href: address }, children: [] };
  const text = `▶ ${hostOf(address)}`;
  const pieces = [{ kind: 'text' as const, value: text, wrappers: [link] }];
  return [{ kind: 'paragraph', text, pieces, elements, furniture: 'embed.player' }];
}

function sourceOf(element: Element): string {
  const own = ['src', 'dataSrc'].map((name) => attributeOf(element, name)).find(Boolean);
  const source = element.children.find((child) => child.type === 'element' && child.tagName === 'source');
  return own ?? (source?.type === 'element' ? attributeOf(source, 'src') : '');
}
