import type { Element } from 'hast';
import { resolveAddress } from './address.ts';
import type { CutContext } from './cutBlocks.ts';
import type { Draft } from './draft.ts';
import { playerLink } from './player.ts';
import { SHORTCODES, type Shortcode } from './shortcodeRules.ts';

/** `{{< name rest >}}` and `{{% name rest %}}` of Hugo, `{% name rest %}` of Jekyll and Hexo. */
const OPENING = /^\{(?:\{[<%]|%-?)/;
const CLOSING = /(?:[%>]\}|-?%)\}$/;
/** Longest shortcode, in characters: a longer one is text in braces. */
const LONGEST = 2_000;

/** A word of a shortcode: `name="value"`, `"value"` or `value`. */
const WORD = /(?:([a-z_-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gi;

/**
 * What stands for a block that is nothing but a shortcode of a blog engine: a link for a player, a picture, nothing for a
 * mark that only spoke to the engine. Undefined where it is none or is not known: then it stays as text.
 */
export function shortcodeDraft(
  text: string,
  elements: readonly Element[],
  { base, ledger }: CutContext,
): Draft[] | undefined {
  const inside = insideOf(text);
  const [name = ''] = inside?.split(/\s/, 1) ?? [];
  const shortcode = Object.hasOwn(SHORTCODES, name.toLowerCase())
    ? SHORTCODES[name.toLowerCase()]
    : undefined;
  if (inside === undefined || !shortcode) return undefined;
  const drafts = draftsOf(shortcode, wordsOf(inside.slice(name.length)), elements, base);
  if (drafts) ledger.remove(RULES[shortcode.kind], text);
  return drafts;
}

/** `{{<name …>}}` would be an element of HTML, and its braces text; `{{< name …>}}` is the same to Hugo. */
export function withShortcodesApart(body: string): string {
  return body.replace(/\{\{<(?=[a-z/])/gi, '{{< ');
}

/** Name and words, without the braces. */
function insideOf(text: string): string | undefined {
  if (text.length > LONGEST || !text.startsWith('{')) return undefined;
  const [opening] = OPENING.exec(text) ?? [];
  const [closing] = CLOSING.exec(text.slice(-3)) ?? [];
  return opening && closing && !text.slice(2, -2).includes('}')
    ? text.slice(opening.length, -closing.length).trim()
    : undefined;
}

/** Names in the record. */
const RULES = { player: 'shortcode.player', picture: 'shortcode.picture', mark: 'shortcode.mark' } as const;

/** By name, and the unnamed ones in order. */
interface Words {
  readonly named: ReadonlyMap<string, string>;
  readonly plain: readonly string[];
}

function wordsOf(rest: string): Words {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, name, ...values] of rest.matchAll(WORD)) {
    const value = values.find((one) => one !== undefined) ?? '';
    if (name) named.set(name.toLowerCase(), value);
    else plain.push(value);
  }
  return { named, plain };
}

function draftsOf(
  shortcode: Shortcode,
  words: Words,
  elements: readonly Element[],
  base: string | undefined,
): Draft[] | undefined {
  if (shortcode.kind === 'mark') return [];
  const address = addressOf(shortcode, words, base);
  if (address === undefined) return undefined;
  if (shortcode.kind === 'player') return [playerLink(address, elements)];
  const picture: Draft = { kind: 'figure', text: '', image: { src: address, alt: '' }, pieces: [], elements };
  return [picture, ...captionOf(words, elements)];
}

function addressOf(
  { kind, names, address }: Exclude<Shortcode, { kind: 'mark' }>,
  { named, plain }: Words,
  base: string | undefined,
): string | undefined {
  const byName = names.map((name) => named.get(name)).find(Boolean);
  const found = byName ? [byName] : plain;
  const candidates = address
    ? found.slice(0, 1).map(address)
    : found.filter((word) => LOOKS[kind].test(word));
  return candidates.map((one) => resolveAddress(one, base)).find(Boolean);
}

/** What of a shortcode's words is its address: `img` and `figure` may begin with classes. */
const LOOKS = {
  player: /^(?:https?:)?\/\//i,
  picture: /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i,
} as const;

function captionOf({ named }: Words, elements: readonly Element[]): Draft[] {
  const text = (named.get('caption') ?? named.get('title') ?? '').trim();
  if (text === '') return [];
  return [{ kind: 'caption', text, pieces: [{ kind: 'text', value: text, wrappers: [] }], elements }];
}
