import { safeWebAddress } from '../sanitize/index.ts';

/** What feed archives write between front matter and text. */
export interface Preamble {
  /** Instant of a `<!--1646637720000-->` comment. */
  readonly epoch?: number;
  readonly epochText?: string;
  /** The headline once more, as a link to the original. */
  readonly headline?: { readonly title: string; readonly address: string };
  /** A date in a line of its own: `日期：Sun, 21 Jun 2020 17:36:21 +0000`. */
  readonly dateLine?: string;
  /** The rest: the article's own body. */
  readonly body: string;
}

const EPOCH = /^\s*<!--\s*(\d{9,13})\s*-->/;
const HEADLINE = /^\s*\[(.*)\]\((\S+)\)[ \t]*\r?\n-{3,}[ \t]*(?:\r?\n|$)/;
const DATE_LINE = /^\s*(?:日期|发布时间|發布時間|Date)[ \t]*[:：][ \t]*(\S.{5,60})(?:\r?\n|$)/;

/** Takes the feed's own lines off the body: epoch comment, headline link with its underline, date line. */
export function readPreamble(body: string): Preamble {
  const epoch = EPOCH.exec(body);
  const afterEpoch = body.slice(epoch?.[0].length ?? 0);
  const headline = HEADLINE.exec(afterEpoch);
  const afterHeadline = afterEpoch.slice(headline?.[0].length ?? 0);
  const dateLine = headline ? DATE_LINE.exec(afterHeadline) : null;
  return {
    ...(epoch?.[1] ? { epoch: epochOf(epoch[1]), epochText: epoch[1] } : {}),
    ...(headline
      ? { headline: { title: unescapeMarkdown(headline[1] ?? ''), address: headline[2] ?? '' } }
      : {}),
    ...(dateLine?.[1] ? { dateLine: dateLine[1].trim() } : {}),
    body: afterHeadline.slice(dateLine?.[0].length ?? 0),
  };
}

/** Thirteen digits are milliseconds, fewer are seconds. */
function epochOf(digits: string): number {
  return digits.length > 11 ? Number(digits) : Number(digits) * 1000;
}

function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\[\]()*_`#])/g, '$1').trim();
}

/** The address of the headline link, where it leads somewhere. */
export function headlineAddress(preamble: Preamble): string | undefined {
  return preamble.headline && safeWebAddress(preamble.headline.address);
}
