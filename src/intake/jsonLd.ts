import { parseJson } from '../model/index.ts';
import { ARTICLE_TYPE, type FactName, JSON_LD_RULES, type JsonLdRule } from './pageRules.ts';

/** A page tells programs of no more things than this. */
const MOST_NODES = 2_000;

type Node = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article: facts in the order of the rules. Empty where it is none or broken. */
export function readJsonLd(source: string): readonly { readonly fact: FactName; readonly value: string }[] {
  const article = articleIn(jsonOf(source));
  if (!article) return [];
  return JSON_LD_RULES.flatMap(({ fact, names, ...kind }) =>
    names.flatMap((name) => textsAt(article, name, kind).map((value) => ({ fact, value }))),
  );
}

/** Some systems write line ends into strings, and wrap the block in a comment. */
function jsonOf(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  const parsed = parseJson(bare);
  if (parsed.ok) return parsed.value;
  const mended = parseJson(bare.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''));
  return mended.ok ? mended.value : undefined;
}

/** The first article among a page's things, in lists and `@graph`s. */
function articleIn(value: unknown): Node | undefined {
  const open: unknown[] = [value];
  for (let at = 0; at < open.length && at < MOST_NODES; at += 1) {
    const next = open[at];
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      if (typesOf(next).some((type) => ARTICLE_TYPE.test(type))) return next;
      open.push(next['@graph'], next.mainEntity, next.itemListElement, next.item);
    }
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

type Kind = Pick<JsonLdRule, 'type' | 'isTyped'>;

function isOfKind(node: Node, { type, isTyped }: Kind): boolean {
  const types = typesOf(node);
  if (type === undefined || types.length === 0) return isTyped !== true;
  return types.some((one) => one.replace(/^.*\//, '') === type);
}

function textsAt(node: Node, name: string, kind: Kind): string[] {
  const [first = '', second] = name.split('.');
  const values = Object.hasOwn(node, first) ? [node[first]].flat() : [];
  const texts =
    second === undefined
      ? values
      : values.filter(isNode).flatMap((one) => (isOfKind(one, kind) ? [one[second]].flat() : []));
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}
