/** What stands above the text in a feed crawler's post, and the text below it. */
export interface BodyHead {
  /** The instant that a comment states, in milliseconds since the epoch. */
  readonly epoch: number | undefined;
  /** The headline, repeated as a link to the original. */
  readonly headline: { readonly title: string; readonly url: string } | undefined;
  readonly body: string;
}

const EPOCH_COMMENT = /^\s*<!--\s*(\d{9,13})\s*-->[ \t]*\n?/;
/** A Markdown link alone on its line, as a heading: underlined, or after `#`. */
const HEADLINE_LINK =
  /^\s*(?:#{1,2} +)?\[((?:[^\]\\]|\\.|\](?!\())*)\]\((\S+?)\)[ \t]*\n(?:(?:-{3,}|={3,})[ \t]*(?:\n|$))?/;

/** Reads the epoch comment and the repeated headline link off the top of a body. */
export function readBodyHead(body: string): BodyHead {
  const comment = EPOCH_COMMENT.exec(body);
  const afterComment = body.slice(comment?.[0].length ?? 0);
  const link = HEADLINE_LINK.exec(afterComment);
  return {
    epoch: comment ? epochMilliseconds(comment[1] ?? '') : undefined,
    headline: link ? { title: unescapeMarkdown(link[1] ?? ''), url: link[2] ?? '' } : undefined,
    body: afterComment.slice(link?.[0].length ?? 0),
  };
}

/** Thirteen digits are milliseconds, fewer are seconds. */
function epochMilliseconds(digits: string): number {
  return digits.length > 11 ? Number(digits) : Number(digits) * 1000;
}

function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\[\]()*_`#])/g, '$1').trim();
}
