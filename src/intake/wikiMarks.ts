import { Fences } from './fences.ts';
import type { Ledger } from './ledger.ts';

/** `> [!note]- Heading` */
const CALLOUT = /^([ \t]{0,3}>[> \t]{0,20})\[![\w-]{1,20}\][+-]?[ \t]*/;
/** `![[file.png]]`: a file of the vault, which the archive does not have. */
const EMBED = /!\[\[[^[\]\n]{1,300}\]\]/g;
/** `%%…%%` on a line of its own. */
const COMMENT = /^[ \t]*%%[^%\n]{1,2000}%%[ \t]*$/;
/** `[[page|words]]`; without words the page is what is shown. `[[1]](…)` is a link of Markdown. */
const LINK = /\[\[(?:[^[\]|\n“”]{1,200}\|)?([^[\]|\n“”]{1,200})\]\](?!\()/g;
/** `==words==`, not between letters: a==b==c. */
const HIGHLIGHT = /(?<![\w=])==(?![\s=])([^=\n]{1,300})(?<!\s)==(?![\w=])/g;
/** A source without one of these has none of the marks. */
const ANY = /\[\[|\[!|==|%%/;

/** A value of front matter as programs for notes show it: `[[Jane Doe]]` and `[[people/jane|Jane Doe]]` are Jane Doe. */
export function withoutWikiLinks(value: string): string {
  return value.includes('[[') ? value.replace(LINK, '$1') : value;
}

/** Reads the marks that programs for notes add to Markdown, so that their words are left. Code between fences stays. */
export function readWikiMarks(body: string, ledger: Ledger): string {
  if (!ANY.test(body)) return body;
  const fences = new Fences();
  let marks = 0;
  const count = (words: string) => {
    marks += 1;
    return words;
  };
  const lines = body.split('\n').map((line) => {
    if (fences.isCode(line) || !ANY.test(line)) return line;
    if (COMMENT.test(line)) return taken('wiki.comment', line, ledger);
    return line
      .replace(EMBED, (embed) => taken('wiki.embed', embed, ledger))
      .replace(CALLOUT, (_, start: string) => count(start))
      .replace(LINK, (_, words: string) => count(words))
      .replace(HIGHLIGHT, (_, words: string) => count(words));
  });
  if (marks > 0) ledger.repair('wiki.marks', '', marks);
  return lines.join('\n');
}

function taken(rule: string, text: string, ledger: Ledger): string {
  ledger.remove(rule, text);
  return '';
}
