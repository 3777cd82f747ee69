/** A file that no archive should have, and what the report says of it. */
export interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The problems that must be reported, with their line where one is known. */
  readonly says: readonly (readonly [code: string, line?: number])[];
  /** Its words are lost to nobody: it is an article all the same. */
  readonly isPublished: boolean;
}

/** What an attack would write if it ran. */
export const MARK_VARIABLE = 'DUIZHAO_E2E_MARK';
const ATTACK = `require('fs').writeFileSync(process.env.${MARK_VARIABLE}, 'ran')`;

const TEXT = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安。';
const DATE = 'date: 2022-03-01T08:00:00Z';

/** A sound article, with a text of its own. */
export function goodArticle(title: string): string {
  return withMatter(`title: ${title}`, `${TEXT}这是“${title}”的正文。`);
}

function withMatter(matter: string, body: string): string {
  return `---\n${matter}\n${DATE}\n---\n\n${body}\n`;
}

function htmlPage(body: string): string {
  return `<!doctype html><html><head><title>深</title></head><body><article><h1>深</h1><time datetime="2022-03-01T08:00:00Z"></time>${body}</article></body></html>`;
}

const article = (
  name: string,
  content: string | Uint8Array,
  ...says: readonly (readonly [string, number?])[]
): BadFile => ({ name, content, says, isPublished: true });

const skipped = (
  name: string,
  content: string | Uint8Array,
  ...says: readonly (readonly [string, number?])[]
): BadFile => ({ name, content, says, isPublished: false });

/** Front matter in languages that run: each would leave the mark, end the build or never end. */
function executable(language: string, code: string): BadFile {
  const name = `language-${language}-${code.length}.md`;
  return article(name, `---${language}\n${code}\n---\n\n${TEXT}${language}\n`, ['front-matter.language', 1]);
}

const LANGUAGES: readonly BadFile[] = [
  ...['js', 'javascript', 'coffee', 'json', 'constructor', 'toString', '__proto__'].map((language) =>
    executable(language, ATTACK),
  ),
  executable('js', 'process.exit(0)'),
  executable('js', 'for (;;) {}'),
  executable('javascript', 'while (true) {}'),
];

/** Each line holds ten of the line before it. */
const BOMB = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, at, all) => `${name}: &${name} [${Array(10).fill(at === 0 ? 'lol' : `*${all[at - 1]}`)}]`)
  .join('\n');

const FRONT_MATTERS: readonly BadFile[] = [
  article('alias-bomb.md', withMatter(`title: 炸弹\n${BOMB}`, `${TEXT}炸弹`), ['front-matter.nested', 4]),
  article('aliases.md', withMatter(`title: 别名\nx: &x 1\ny: [${'*x,'.repeat(10_000)}]`, `${TEXT}别名`), [
    'front-matter.nested',
    4,
  ]),
  article('aliases-many.md', withMatter(`x: &x 1\ny: [${'*x,'.repeat(100_000)}]`, `${TEXT}十万别名`), [
    'front-matter.tooLong',
    1,
  ]),
  article('proto.md', withMatter('title: 原型\n__proto__: {polluted: 1}\nconstructor: x', `${TEXT}原型`), [
    'front-matter.key',
    3,
  ]),
  article('keys-twice.md', withMatter('title: 其一\ntitle: 其二', `${TEXT}两次`), [
    'front-matter.duplicateKey',
    3,
  ]),
  article('unterminated.md', `---\ntitle: 没有结尾\n${DATE}\n\n${TEXT}没有结尾\n`, [
    'front-matter.unterminated',
    1,
  ]),
  article('too-long.md', withMatter(`title: 长\ndescription: ${'长'.repeat(70_000)}`, `${TEXT}长`), [
    'front-matter.tooLong',
    1,
  ]),
  article('tabs.md', withMatter('title: 制表符\ntags:\n\t- 甲\n\t- 乙', `${TEXT}制表符`), [
    'front-matter.syntax',
  ]),
  article(
    'binary-value.md',
    withMatter('title: !!binary R0lGODlhDAAMAIQAAP\ntags: "\\x00\\x01"', `${TEXT}二进制`),
  ),
  article(
    'deep-yaml.md',
    withMatter(`title: 深\nx: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, `${TEXT}深值`),
  ),
  article(
    'toml-bomb.md',
    `+++\ntitle = "深"\nx = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\n\n${TEXT}深表\n`,
  ),
  article(
    'json-deep.md',
    `{"title": "深", "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n\n${TEXT}深对象\n`,
  ),
  article('json-proto.md', `{"title": "原型", "__proto__": {"polluted": 1}}\n\n${TEXT}原型对象\n`, [
    'front-matter.key',
  ]),
];

const BYTES: readonly BadFile[] = [
  skipped('picture.md', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1'), ['file.binary']),
  skipped('archive.txt', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), ['file.binary']),
  skipped('document.html', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ['file.binary']),
  skipped('program.htm', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'), ['file.binary']),
  article('empty.md', '', ['body.empty', 1], ['date.missing']),
  skipped('large.md', new Uint8Array(50_000_000).fill(0x61), ['file.tooLarge']),
  skipped('just-too-large.html', new Uint8Array(32 * 1024 * 1024 + 1).fill(0x3c), ['file.tooLarge']),
  article('one-line.md', withMatter('title: 一行', '港口方面证实货轮已经离开。'.repeat(140_000))),
  article(
    'undecodable.md',
    Buffer.concat([
      Buffer.from(withMatter('title: 坏字节', TEXT.repeat(5))),
      Buffer.of(0xff, 0xfe, 0xe4, 0xb8),
    ]),
    ['file.undecoded'],
  ),
  article(
    'lone-surrogate.md',
    Buffer.concat([Buffer.from(withMatter('title: 半个字', TEXT.repeat(6))), Buffer.of(0xed, 0xa0, 0x80)]),
    ['file.undecoded'],
  ),
  article(
    'lone-surrogate-json.md',
    `{"title": "半个 \\ud800 字", "date": "2022-03-01T08:00:00Z"}\n\n${TEXT}半个\n`,
  ),
  article('nuls.md', `${withMatter('title: 空字符', `${TEXT}空字\0符`)}`),
  article('utf-16.md', Buffer.from(withMatter('title: 双字节', `${TEXT}双字节`), 'utf16le')),
];

const BODIES: readonly BadFile[] = [
  skipped('deep.html', htmlPage(`${'<div>'.repeat(100_000)}${TEXT}深处`), ['body.tooComplex']),
  article('deep.md', withMatter('title: 深引文', `${'> '.repeat(20_000)}${TEXT}深引文`)),
  article('deep-list.md', withMatter('title: 深列表', `${'- '.repeat(20_000)}${TEXT}深列表`)),
  article(
    'brackets.md',
    withMatter('title: 括号', `${'['.repeat(50_000)}${TEXT}括号${'](x)'.repeat(20_000)}`),
  ),
  article('stars.md', withMatter('title: 星号', `${'*a_ '.repeat(60_000)}${TEXT}星号`)),
  skipped(
    'attributes.html',
    htmlPage(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>${TEXT}属性</p>`),
    ['body.tooComplex'],
  ),
  skipped('formatting.html', htmlPage(`${'<b><i><font>'.repeat(17_000)}${'<p>x'.repeat(50)}${TEXT}格式`), [
    'body.tooComplex',
  ]),
  skipped('tables.html', htmlPage(`${'<table><tr><td>'.repeat(20_000)}${TEXT}表格`), ['body.tooComplex']),
];

const LONG = '长'.repeat(84);
const NAMES: readonly BadFile[] = [
  'new\nline.md',
  '引"号\'.md',
  '百%41分%.md',
  '🎂😀.md',
  `${LONG}.md`,
  'e\u0301te\u0301.md',
  'dot..md',
  ' space .md',
  '-leading.md',
  '--out.md',
  'CON.md',
  'a&b<c>#?x.md',
  '\u202Eright.md',
  '<img src=x onerror=1>.md',
].map((name) => article(name, goodArticle(name.replace(/[\n"'%:#<>&]/g, ''))));

/** Two names that look alike, and two articles that want one slug. */
const TWINS: readonly BadFile[] = [
  article('caf\u00e9.md', goodArticle('甲店')),
  article('cafe\u0301.md', goodArticle('乙店')),
  article('twin/one.md', withMatter('title: 双生', `${TEXT}双生其一`)),
  article('twin/two.md', withMatter('title: 双生', `${TEXT}双生其二`)),
];

export const BAD_FILES: readonly BadFile[] = [
  ...LANGUAGES,
  ...FRONT_MATTERS,
  ...BYTES,
  ...BODIES,
  ...NAMES,
  ...TWINS,
];
