/** Longest address that is kept; browsers refuse little below it. */
const LONGEST_LINK = 8192;

/** Browsers drop these anywhere in an address: `java\nscript:`. */
const IGNORED = /[\t\n\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\p{Cs}\p{Cn}\ufffe\uffff]/u;
/** Scheme, host without user name or password (`https://bank@evil` hides its host), port, the rest. */
const WEB =
  /^(https?):\/\/((?:[\p{L}\p{N}\p{M}_-]+\.)*[\p{L}\p{N}\p{M}_-]+\.?|\[[0-9a-f:.]+\])(:\d{1,5})?((?:[/?#].*)?)$/iu;
const MAIL = /^mailto:([^\s<>"'`\\@?]+@[\p{L}\p{N}.-]+(?:\?.*)?)$/iu;
/** Characters that change how an address reads or where an attribute ends: spaces, quotes, bidi controls. */
const ENCODED = /[\s"'<>`\\^{|}\p{Cf}\p{Zs}]/gu;

/**
 * The address as it may stand in `href`, or undefined where it may not: absolute http, https or mailto only,
 * with a host that can be seen. Applying it twice changes nothing.
 */
export function safeLink(address: string): string | undefined {
  const bare = withoutEdges(address).replace(IGNORED, '');
  if (bare.length > LONGEST_LINK || FORBIDDEN.test(bare)) return undefined;
  const result = webLink(bare) ?? mailLink(bare);
  return result !== undefined && result.length <= LONGEST_LINK ? result : undefined;
}

/** An absolute http(s) address in clean form, or undefined. `//host/…` counts as https. */
export function safeWebAddress(address: string): string | undefined {
  const link = safeLink(withoutEdges(address).replace(/^\/\//, 'https://'));
  return link?.startsWith('http') ? link : undefined;
}

/** Without the blanks and controls at its ends. By steps: a pattern would begin anew at each of a long run. */
function withoutEdges(address: string): string {
  let from = 0;
  let to = address.length;
  while (from < to && address.charCodeAt(from) <= 0x20) from += 1;
  while (to > from && address.charCodeAt(to - 1) <= 0x20) to -= 1;
  return address.slice(from, to);
}

function webLink(bare: string): string | undefined {
  const parts = WEB.exec(bare);
  if (!parts) return undefined;
  const [, scheme = '', host = '', port = '', rest = ''] = parts;
  return `${scheme.toLowerCase()}://${host}${port}${encodeOdd(rest)}`;
}

function mailLink(bare: string): string | undefined {
  const parts = MAIL.exec(bare);
  return parts ? `mailto:${encodeOdd(parts[1] ?? '')}` : undefined;
}

function encodeOdd(rest: string): string {
  return rest.replace(ENCODED, (character) => (character === "'" ? '%27' : encodeURIComponent(character)));
}
