import type { Nodes, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { boundDepth } from './boundDepth.ts';
import { articlePolicy } from './policy.ts';
import { safeLink } from './safeLink.ts';

/** The tree library's names of attributes that differ from HTML's. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

const schema: Schema = {
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
  clobberPrefix: '',
  // What these hold is program, drawing or markup for other readers; of every other unknown element the content stays.
  strip: [
    'script',
    'style',
    'template',
    'svg',
    'math',
    'noscript',
    'iframe',
    'noembed',
    'noframes',
    'textarea',
    'title',
    'xmp',
  ],
  allowComments: false,
  allowDoctypes: false,
};

/** A clean copy of a tree: what `articlePolicy` names, nothing else. Sanitizing twice changes nothing. */
export function sanitizeTree(tree: Root): Root {
  const bounded = structuredCloneOf(tree);
  boundDepth(bounded);
  const clean = sanitize(bounded, schema) as Root;
  checkLinks(clean);
  return clean;
}

/** The library lets relative addresses and user names pass: every address goes through our own check too. */
function checkLinks(tree: Root): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && 'href' in node.properties) {
      const safe = safeLink(String(node.properties.href));
      if (safe === undefined) delete node.properties.href;
      else node.properties.href = safe;
    }
    if ('children' in node) for (const child of node.children as Nodes[]) open.push(child);
  }
}

/** A copy of the tree's shape, without recursion: the nodes' own values are shared. */
function structuredCloneOf(tree: Root): Root {
  const copy: Root = { ...tree, children: [...tree.children] };
  const open: { children: unknown[] }[] = [copy];
  for (let node = open.pop(); node; node = open.pop()) {
    node.children = (node.children as Nodes[]).map((child) => {
      if (!('children' in child)) return child;
      const own = { ...child, children: [...child.children] };
      open.push(own);
      return own;
    });
  }
  return copy;
}
