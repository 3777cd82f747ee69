import type { Element, ElementContent, Properties, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { articlePolicy } from './policy.ts';
import { safeLink } from './safeAddress.ts';

/** hast names attributes as properties: `colspan` is `colSpan`. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

const schema: Schema = {
  ...defaultSchema,
  tagNames: [...articlePolicy.elements],
  attributes: Object.fromEntries(
    Object.entries(articlePolicy.attributes).map(([element, names]) => [
      element,
      names.map((name) => PROPERTY_NAMES[name] ?? name),
    ]),
  ),
  protocols: { href: [...articlePolicy.linkSchemes] },
  ancestors: {},
  required: {},
  clobber: [],
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'title',
    'textarea',
    'svg',
    'math',
    'xmp',
    'iframe',
    'noembed',
  ],
  allowComments: false,
  allowDoctypes: false,
};

/** Nesting beyond this is flattened to its text: no article means it, and it would break what walks the tree. */
export const DEEPEST = 512;

/** A tree with nothing in it that the policy does not name. Links that lead nowhere safe keep their text. */
export function sanitizeTree(content: readonly ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: [...content] };
  const clean = sanitize(root, schema) as Root;
  return (clean.children as ElementContent[]).map(withSafeLinks);
}

function withSafeLinks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(withSafeLinks);
  if (node.tagName !== 'a') return { ...node, children };
  return { ...node, properties: linkProperties(node), children };
}

function linkProperties(link: Element): Properties {
  const { href } = link.properties;
  const safe = typeof href === 'string' ? safeLink(href) : undefined;
  return safe === undefined ? {} : { href: safe };
}
