import type { Element, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import type { Html, Link, PhrasingContent, Text } from 'mdast';
import { parseFragment } from 'parse5';
import type { Block } from '../../model/index.ts';

/** The inline content of a block: its stress and links as Markdown, what Markdown has no signs for as the HTML that it is. */
export function inlineMarkdown({ text, html }: Pick<Block, 'text' | 'html'>): PhrasingContent[] {
  if (!html.includes('<')) return [{ type: 'text', value: text }];
  const tree = fromParse5(parseFragment(html, { scriptingEnabled: false }));
  return 'children' in tree ? phrasing(tree.children as RootContent[]) : [];
}

function phrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at) => {
    if (node.type === 'text') return [{ type: 'text', value: node.value } satisfies Text];
    if (node.type !== 'element') return [];
    return elementOf(node, [nodes[at - 1], nodes[at + 1]]);
  });
}

const STRESS: Readonly<Partial<Record<string, 'strong' | 'emphasis'>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

function elementOf(element: Element, beside: readonly (RootContent | undefined)[]): PhrasingContent[] {
  const { tagName, properties } = element;
  const children = phrasing(element.children);
  const stress = STRESS[tagName];
  if (stress && isPlain(properties) && mayBeStars(element, beside)) return [{ type: stress, children }];
  const { href, ...others } = properties;
  if (tagName === 'a' && typeof href === 'string' && isPlain(others) && hasNoLink(element))
    return [{ type: 'link', url: href, children } satisfies Link];
  return asHtml(element, children);
}

function isPlain(properties: Element['properties']): boolean {
  return Object.keys(properties).length === 0;
}

/**
 * Stars make stress only beside letters: `**“甲”**乙` shows its stars, and so do those of two neighbours, which run together.
 * Where they would fail the element stands as it is; so does a number within letters and digits, whose stars would multiply.
 */
function mayBeStars({ children }: Element, beside: readonly (RootContent | undefined)[]): boolean {
  const [only] = children;
  const isWord =
    children.length === 1 && only?.type === 'text' && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(only.value);
  if (!isWord || !beside.every((one) => one === undefined || (one.type === 'text' && one.value !== '')))
    return false;
  const [before, after] = beside.map((one) => (one?.type === 'text' ? one.value : ''));
  const isFactor =
    /^[\d.,%]+$/.test(only.value) && /[\da-z]$/i.test(before ?? '') && /^[\da-z]/i.test(after ?? '');
  return !isFactor;
}

function hasNoLink({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() !== '');
}

function asHtml(element: Element, children: readonly PhrasingContent[]): PhrasingContent[] {
  const [open = '', close = ''] = tagsOf(element);
  const tag = (value: string): Html => ({ type: 'html', value });
  return close === '' ? [tag(open)] : [tag(open), ...children, tag(close)];
}

/** `<span lang="en">` and `</span>`; an element that holds nothing has no end. */
function tagsOf(element: Element): string[] {
  const whole = toHtml({ ...element, children: [] }).replace(/\s+/g, ' ');
  const end = whole.lastIndexOf('</');
  return end < 0 ? [whole] : [whole.slice(0, end), whole.slice(end)];
}
