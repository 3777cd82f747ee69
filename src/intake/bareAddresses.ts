import type { Link, Parents, PhrasingContent } from 'mdast';

/** Signs that no address has unescaped where it stands in a Chinese text: 见https://example.org/a，… */
const SIGNS = String.raw`\u3000-\u3003\u3008-\u301f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—`;
const SIGN = new RegExp(`[${SIGNS}]`);

/** An address in running text; the signs of its sentence that it ends with are none of it. */
const ADDRESS = new RegExp(String.raw`https?:\/\/[^\s<>${SIGNS}]+`, 'g');
const LAST_SIGNS = /[?!.,:*_~)]+$/;

/** Cuts bare addresses where a Chinese sign follows them; what comes behind is text again, in which the next may stand. */
export function cutBareAddresses(parent: Parents): void {
  if (parent.type === 'link') return;
  const cut = (parent.children as Parents['children']).flatMap((child): Parents['children'] =>
    child.type === 'link' ? cutLink(child) : [child],
  );
  parent.children = cut as typeof parent.children;
}

function cutLink(link: Link): PhrasingContent[] {
  const [text] = link.children;
  if (link.children.length !== 1 || text?.type !== 'text' || !link.url.endsWith(text.value)) return [link];
  const end = text.value.search(SIGN);
  if (end <= 0) return [link];
  const shown = text.value.slice(0, end);
  const url = link.url.slice(0, link.url.length - text.value.length + end);
  return [linkTo(url, shown), ...withLinks(text.value.slice(end))];
}

/** A text in which the addresses are links. */
function withLinks(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(ADDRESS)) {
    const address = run.replace(LAST_SIGNS, '');
    parts.push({ type: 'text', value: text.slice(done, index) }, linkTo(address, address));
    done = index + address.length;
  }
  return [...parts, { type: 'text', value: text.slice(done) }];
}

function linkTo(url: string, shown: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: shown }] };
}
