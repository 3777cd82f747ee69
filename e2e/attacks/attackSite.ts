import { CORES, NESTINGS, ODDITIES } from './nestings.ts';
import { ADDRESSED, EVENTS, FOREIGN, foreignOf, runOf, SCRIPT_ADDRESSES, SPELLINGS } from './parts.ts';

/** Markup that tries to do harm; what it does names its number. */
export interface Attack {
  readonly id: number;
  readonly html: string;
}

/** A file of the attacked archive, and the attacks in it. */
export interface AttackFile {
  readonly name: string;
  readonly content: string;
  readonly attacks: readonly Attack[];
}

const makers: readonly ((id: number) => string)[] = [
  ...EVENTS.flatMap(([element, event, rest]) =>
    SPELLINGS.map((spell) => (id: number) => `<${element} ${rest}${spell(event, runOf(id))}>字</${element}>`),
  ),
  ...ADDRESSED.flatMap(([element, attribute, rest]) =>
    SCRIPT_ADDRESSES.map(
      (address) => (id: number) => `<${element} ${rest} ${attribute}="${address(runOf(id))}">字</${element}>`,
    ),
  ),
  ...FOREIGN.map((fetching) => (id: number) => fetching(foreignOf(id))),
  ...NESTINGS.flatMap((nest) => CORES.map((core) => (id: number) => nest(core(runOf(id))))),
  ...ODDITIES.map((odd) => (id: number) => odd(runOf(id))),
];

/** Every attack of the tables. */
export const ATTACKS: readonly Attack[] = makers.map((make, id) => ({ id, html: make(id) }));

/** Nestings and oddities may swallow what stands after them: each has an article of its own. */
const FIRST_ALONE = ATTACKS.length - NESTINGS.length * CORES.length - ODDITIES.length;

/** So many of the others stand in one article. */
const TOGETHER = 24;

/** The attacks as they stand together in one article; escaped ones, which swallow nothing, by the dozen. */
function articlesOf(attacks: readonly Attack[], form: keyof typeof FORMS): Attack[][] {
  if (form !== 'plain') return chunked(attacks, TOGETHER);
  const [together, alone] = [attacks.slice(0, FIRST_ALONE), attacks.slice(FIRST_ALONE)];
  return [...chunked(together, TOGETHER), ...alone.map((one) => [one])];
}

function chunked(attacks: readonly Attack[], size: number): Attack[][] {
  return Array.from({ length: Math.ceil(attacks.length / size) }, (_, at) =>
    attacks.slice(at * size, (at + 1) * size),
  );
}

/** What a cleaner must let through. */
const CONTROL =
  '<p>对照甲<strong>加粗</strong><em>斜体</em><a href="https://example.org/link">链接</a>H<sub>2</sub>O<bdo dir="rtl">反向</bdo><span lang="en">English</span><abbr title="世界卫生组织">世卫</abbr><time datetime="2022-03-03">三日</time></p><ul><li>对照乙</li></ul><table><tr><th rowspan="2" scope="row">年</th><td colspan="2">2022</td></tr></table>';

function escaped(html: string): string {
  return html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const FORMS = {
  plain: (html: string) => html,
  // As feeds leave it: the whole of a body in one element.
  escaped: (html: string) => `<div>${escaped(html)}</div>`,
  twice: (html: string) => `<div>${escaped(escaped(html))}</div>`,
} as const;

/** The articles with attacks in their bodies: as they are, escaped once, and twice. */
export function bodyFiles(): AttackFile[] {
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).flatMap((form) =>
    articlesOf(ATTACKS, form).map((attacks, at): AttackFile => {
      const title = `正文之袭 ${form} ${String(at).padStart(3, '0')}`;
      const body = `<p>始</p>${attacks.map(({ id, html }) => `<p>第${id}项</p>${html}`).join('\n')}`;
      return {
        name: `body-${form}-${at}.md`,
        content: `---\ntitle: ${title}\ndate: 2022-03-01T08:00:00Z\nauthor: 试验报\n---\n${FORMS[form](body)}\n`,
        attacks,
      };
    }),
  );
}

/** Harmless articles in the same forms. */
export function controlFiles(): AttackFile[] {
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => ({
    name: `control-${form}.md`,
    content: `---\ntitle: 对照 ${form}\ndate: 2022-03-03T08:00:00Z\nauthor: 试验报\n---\n${FORMS[form](CONTROL)}\n`,
    attacks: [],
  }));
}

/** Every field of the front matter that an intake looks at, and some that none should. */
const FIELDS = [
  ...['title', 'date', 'author', 'from', 'url', 'link', 'canonical', 'tags', 'categories', 'source'],
  ...['description', 'lang', 'role', 'headimg', 'excerpt', 'subtitle', 'layout', 'permalink', 'id', 'slug'],
];

/** Every so manieth attack goes into the front matter, in all fields at once. */
const EVERY = 13;

/** The articles with attacks in each field. */
export function fieldFiles(): AttackFile[] {
  return ATTACKS.filter(({ id }) => id % EVERY === 0).map(({ id, html }): AttackFile => {
    const address = SCRIPT_ADDRESSES[(id / EVERY) % SCRIPT_ADDRESSES.length]?.(runOf(id)) ?? '';
    const lines = FIELDS.map((field, at) => {
      const value = JSON.stringify(at % 2 === (id / EVERY) % 2 ? html : address);
      return field === 'tags' || field === 'categories' ? `${field}: [${value}]` : `${field}: ${value}`;
    });
    return {
      name: `field-${id}.md`,
      content: `---\n${lines.join('\n')}\n---\n<p>前言第${id}项都是攻击，正文仍可读。</p>\n`,
      attacks: [{ id, html }],
    };
  });
}

/** Names of files that are markup or addresses; `/` cannot stand in one. */
const FILE_NAMES = [
  '<img src=x onerror=window.__ran.push(90001)>',
  '<svg onload=window.__ran.push(90002)>',
  '"><script>window.__ran.push(90003)<script>',
  'javascript:window.__ran.push(90004)',
  "'-window.__ran.push(90005)-'",
  '&lt;img src=x onerror=window.__ran.push(90006)&gt;',
  '%3Cimg src=x onerror=window.__ran.push(90007)%3E',
  '{{constructor.constructor(window.__ran.push(90008))}}',
];

/** Articles whose names attack. */
export function namedFiles(): AttackFile[] {
  return FILE_NAMES.map((name, at) => ({
    name: `${name}.md`,
    content: `---\ntitle: 名字之袭${at}\ndate: 2022-03-02T08:00:00Z\nauthor: 试验报\n---\n<p>名字第${at}项，正文仍可读。</p>\n`,
    attacks: [],
  }));
}

/** Short enough for a name. */
const run = (id: number) => JSON.stringify(`<img src=x onerror=__ran.push(${id})>`);

/** What a person keeps beside the articles, written by somebody who means harm. */
export const LISTS: ReadonlyMap<string, string> = new Map([
  [
    'sources.yaml',
    `- id: evil
  name: { zh: ${run(90101)}, en: ${run(90102)} }
  country: US
  kind: outlet
  homepage: "javascript:${runOf(90103)}"
  colour: { light: "#fff;background:url(https://evil.example/90104)", dark: "url(https://evil.example/90105)" }
  match: { author: [试验报] }
- id: evil-too
  name: { zh: ${run(90106)}, en: ${run(90107)} }
  country: US
  kind: outlet
  homepage: "https://evil.example/90108"
  colour: { light: "#aa0000", dark: "#ffaaaa" }
  match: { author: [试验报], hosts: [${run(90109)}] }
- id: ${run(90110)}
  name: { zh: 坏名, en: Bad }
- __proto__: { polluted: 1 }
`,
  ],
  [
    'names.yaml',
    `- { name: ${run(90201)}, kind: person, country: US, variants: [对照甲, ${run(90202)}] }
- { name: 对照乙, kind: place, variants: [${run(90203)}] }
- { name: constructor, kind: person, variants: [__proto__] }
`,
  ],
  [
    'events.yaml',
    `dates:
  - { day: 2022-03-01, name: { zh: ${run(90301)}, en: ${run(90302)} } }
events:
  - merge: [body-plain-0.md, body-plain-1.md]
    id: attacked
    name: { zh: ${run(90303)}, en: ${run(90304)} }
  - merge: [${run(90305)}]
`,
  ],
]);

/** Every file of the attacked archive, by name. */
export function attackedArchive(): Map<string, string> {
  return new Map([
    ...[...controlFiles(), ...bodyFiles(), ...fieldFiles(), ...namedFiles()].map(
      ({ name, content }) => [name, content] as const,
    ),
    ...LISTS,
  ]);
}
