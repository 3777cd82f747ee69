/** Parameters that count readers and change nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|msclkid|yclid|mc_[ce]id|ref|ref_src|from|source|spm|share_token|cmpid|ocid|at_medium|at_campaign)$/i;

/**
 * An address in settled form, for comparing only: host in small letters without `www.`, no scheme, no fragment, no
 * tracking, no slash at the end, escapes undone where they can be.
 */
export function settledAddress(address: string): string {
  const [, host = '', rest = ''] = /^(?:https?:)?\/\/([^/?#]*)([^#]*)/i.exec(address.trim()) ?? [
    '',
    '',
    address,
  ];
  const [path = '', query = ''] = splitOnce(rest, '?');
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .sort();
  const settled = `${host.toLowerCase().replace(/^www\./, '')}${unescaped(path).replace(/\/+/g, '/').replace(/\/$/, '')}`;
  return kept.length === 0 ? settled : `${settled}?${unescaped(kept.join('&'))}`;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
