/** What XML 1.0 (5th edition, section 2.2) does not allow, lone surrogates among it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Signs that end a text or an attribute, and a carriage return, which a parser would turn into a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** A text as it may stand in XML or HTML, as content or in a quoted attribute; what neither can hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return replaceForbidden(text).replace(/[&<>"'\r]/g, (sign) => ESCAPES[sign] ?? '');
}

/** A text without the characters that no XML document can hold: U+FFFD stands for each. */
export function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
