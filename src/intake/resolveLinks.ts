import type { Nodes, Root } from 'hast';
import { safeLink } from '../sanitize/index.ts';
import { resolveAddress } from './address.ts';
import type { Ledger } from './ledger.ts';
import { addAll, attributeOf } from './nodes.ts';

/** Makes links absolute from the original page's address; links that lead nowhere safe keep their text only. */
export function resolveLinks(tree: Root, base: string | undefined, ledger: Ledger): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) addAll(open, node.children as Nodes[]);
    if (node.type !== 'element' || node.tagName !== 'a' || !('href' in node.properties)) continue;
    const written = attributeOf(node, 'href');
    const absolute = safeLink(written);
    const safe = absolute ?? resolveAddress(written, base);
    if (safe === undefined) {
      delete node.properties.href;
      // It is a link all the same to those who tell "read also" from the text.
      node.properties.dataHref = written;
      ledger.repair('link.unusable', written.slice(0, 200));
    } else {
      if (absolute === undefined) ledger.repair('link.resolved', safe);
      node.properties.href = safe;
    }
  }
}
