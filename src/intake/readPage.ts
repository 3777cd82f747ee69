import type { Element, Nodes, Root } from 'hast';
import { readJsonLd } from './jsonLd.ts';
import { addAll, attributeOf, recordTextOf, textOf } from './nodes.ts';
import { SOURCE_WORDS } from './noteWords.ts';
import { ELEMENT_ID_RULES, ELEMENT_RULES, type FactName, META_RULES } from './pageRules.ts';
import { type PageFacts, SAVED_COPY, type Statement } from './statement.ts';

/** A statement before the surest is found: lower ranks are surer. */
interface Ranked extends Statement {
  readonly fact: FactName;
  readonly rank: number;
}

/** Where each place ranks: what is written for programs first, what the reader sees after it. */
const RANKS = {
  jsonLd: 0,
  meta: 100,
  link: 50,
  heading: 150,
  time: 300,
  window: 200,
  element: 10,
  page: 300,
  saved: 400,
};

const SOURCE_LABEL = new RegExp(String.raw`^\s*${SOURCE_WORDS}\s*[:：]`, 'i');

/** What the program SingleFile writes into the pages it saves, and what browsers do: where the page stood, and when it was saved. */
const SAVED = [
  /^\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+)/,
  /^\s*saved from url=\(\d{4}\)(\S+)/,
];
/** A page states one fact no oftener; a hundred thousand headings are no page's. */
const MOST_STATEMENTS = 50;
/** Longest text of a fact that is looked at. */
const LONGEST = 2_000;

/** What a page says of itself in its head, its JSON-LD and its elements. Reads the tree before anything is taken out. */
export function readPage(tree: Root): PageFacts {
  const found: Ranked[] = [];
  let savedAt: string | undefined;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') found.push(...factsOf(node), ...namedFacts(node));
    if (node.type === 'comment') {
      const { value } = node;
      const saved = SAVED.map((form) => form.exec(value)).find((found) => found !== null);
      if (saved) found.push(fact('urls', saved[1] ?? '', SAVED_COPY, RANKS.saved));
      savedAt ??= saved?.[2]?.trim();
    }
    if ('children' in node && !isDrawing(node)) addAll(open, (node.children as Nodes[]).toReversed());
  }
  return { ...sorted(found), ...(savedAt === undefined ? {} : { savedAt }) };
}

/** The titles in a drawing are those of its parts. */
function isDrawing(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'math');
}

function sorted(found: readonly Ranked[]): PageFacts {
  const of = (name: FactName): Statement[] =>
    found
      .filter((one) => one.fact === name && one.value.trim() !== '')
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_STATEMENTS)
      .map(({ value, from }) => ({ value: value.trim().slice(0, LONGEST), from }));
  return {
    titles: of('titles'),
    urls: of('urls'),
    dates: of('dates'),
    outlets: of('outlets'),
    authors: of('authors'),
    writers: of('writers'),
    persons: of('persons'),
    langs: of('langs'),
    categories: of('categories').map(({ value }) => value),
  };
}

function fact(name: FactName, value: string, from: string, rank: number): Ranked {
  return { fact: name, value, from, rank };
}

/** What one element says. */
function factsOf(element: Element): Ranked[] {
  switch (element.tagName) {
    case 'meta':
      return metaFacts(element);
    case 'script':
      return /ld\+json/i.test(attributeOf(element, 'type'))
        ? readJsonLd(textOf(element)).map((one) => fact(one.fact, one.value, 'page: json ld', RANKS.jsonLd))
        : [];
    case 'link':
      return /\bcanonical\b/i.test(attributeOf(element, 'rel'))
        ? [fact('urls', attributeOf(element, 'href'), 'page: canonical link', RANKS.link)]
        : [];
    case 'html':
      return [fact('langs', attributeOf(element, 'lang'), 'page: html element', RANKS.page)];
    case 'title':
      return [fact('titles', recordTextOf(element), 'page: title element', RANKS.window)];
    case 'h1':
      return [fact('titles', recordTextOf(element), 'body: first heading', RANKS.heading)];
    case 'time':
      return timeFacts(element);
    default:
      return ELEMENT_RULES.filter(({ names }) => names.includes(element.tagName)).map((rule) =>
        fact(rule.fact, recordTextOf(element), rule.from, RANKS.element),
      );
  }
}

function metaFacts(element: Element): Ranked[] {
  const name = ['property', 'name', 'itemProp', 'httpEquiv']
    .map((attribute) => attributeOf(element, attribute).toLowerCase())
    .find((one) => one !== '');
  const content = attributeOf(element, 'content');
  return META_RULES.flatMap((rule, index) =>
    name !== undefined && rule.names.includes(name)
      ? [fact(rule.fact, withoutLabel(rule.fact, content), rule.from, RANKS.meta + index)]
      : [],
  );
}

/** What an element says whose name tells what it holds. */
function namedFacts(element: Element): Ranked[] {
  const { id } = element.properties;
  if (id === undefined) return [];
  return ELEMENT_ID_RULES.filter((rule) => rule.id === id).map((rule) =>
    fact(rule.fact, recordTextOf(element), rule.from, rule.fact === 'dates' ? RANKS.time : RANKS.element),
  );
}

/** Some write the line of their page into its head: `来源：外交部网站` (人民网). */
function withoutLabel(name: FactName, content: string): string {
  return name === 'outlets' ? content.replace(SOURCE_LABEL, '') : content;
}

/** A time element that says it is the publication's; one that says it is a change's is none. */
function timeFacts(element: Element): Ranked[] {
  const marks = `${attributeOf(element, 'itemProp')} ${attributeOf(element, 'className')}`;
  if (/updated|modified/i.test(marks)) return [];
  const isPublication = /datePublished|publish|pubdate/i.test(marks) || 'pubdate' in element.properties;
  const from = isPublication ? 'page: publication time' : 'page: time element';
  return [fact('dates', attributeOf(element, 'dateTime'), from, RANKS.time + (isPublication ? 0 : 1))];
}
