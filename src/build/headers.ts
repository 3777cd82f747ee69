import { contentSecurityPolicy } from '../sanitize/index.ts';

/** A file that goes into the site as it is. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

type Header = readonly [name: string, value: string];

const COMMON: readonly Header[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

/** A name that carries a hash of its content: what it holds never changes. */
const FOREVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Pages and the index name all the rest; they are asked for anew, so that no page mixes two builds. */
const ASK_ANEW: Header = ['Cache-Control', 'no-cache'];

/** The policies of the two pages. `store` is the other origin that they may ask. */
interface Policies {
  readonly page: Header;
  readonly pageWithImages: Header;
}

function policiesOf(store: string | undefined): Policies {
  return { page: policyHeader('local', store), pageWithImages: policyHeader('remote', store) };
}

function policyHeader(images: 'local' | 'remote', store: string | undefined): Header {
  const options = { images, delivery: 'header', ...(store !== undefined && { store }) } as const;
  return ['Content-Security-Policy', contentSecurityPolicy(options)];
}

/** Below these folders every name carries a hash. */
const HASHED = /^\/(?:assets|data\/.+)\/[^/]+$/;

/**
 * The headers of a path of the site; for the local server, which sends what hosts are told to send. `store` is the other
 * origin that the page may ask.
 */
export function headersFor(path: string, store?: string): Record<string, string> {
  const { page, pageWithImages } = policiesOf(store);
  const policy = /\/images(?:\.html)?$/.test(path) ? pageWithImages : page;
  return Object.fromEntries([...COMMON, policy, HASHED.test(path) ? FOREVER : ASK_ANEW]);
}

/**
 * What common hosts need beside the site: headers as Netlify and Cloudflare Pages (`_headers`), Apache and nginx read
 * them, and the file that keeps GitHub Pages from leaving names with `_` out. `data` are the paths of the data files,
 * `store` is the other origin that the page may ask.
 */
export function hostFiles(data: readonly string[], store?: string): SiteFile[] {
  const hashed = ['assets', ...hashedFolders(data)];
  const policies = policiesOf(store);
  return [
    { path: '_headers', content: hostHeaders(hashed, policies) },
    { path: '.htaccess', content: apacheHeaders(policies) },
    { path: 'nginx.conf', content: nginxHeaders(hashed, policies) },
    { path: '.nojekyll', content: '' },
  ];
}

/** Folders of data files; below them every name carries a hash. */
function hashedFolders(data: readonly string[]): string[] {
  const folders = data.filter((path) => path.includes('/')).map((path) => path.replace(/\/[^/]*$/, ''));
  return [...new Set(folders)].sort().map((folder) => `data/${folder}`);
}

/** These hosts join the values of every rule that fits a path, so no two rules set the same header on one. */
function hostHeaders(hashed: readonly string[], { page, pageWithImages }: Policies): string {
  const rule = (path: string, headers: readonly Header[]) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('/*', COMMON),
    rule('/', [page, ASK_ANEW]),
    // Cloudflare Pages takes the ending off the address of a page, and Netlify does where it is told to.
    ...['', '.html'].flatMap((ending) => [
      rule(`/index${ending}`, [page, ASK_ANEW]),
      rule(`/images${ending}`, [pageWithImages, ASK_ANEW]),
    ]),
    rule('/sw.js', [ASK_ANEW]),
    rule('/data/index.json', [ASK_ANEW]),
    ...hashed.map((folder) => rule(`/${folder}/*`, [FOREVER])),
  ].join('\n');
}

/**
 * Apache knows a file here by its name alone; `index.json` and the pages have no hash in theirs. A compressed variant is
 * found by rewriting, so what is said of a file is said of its variants too.
 */
function apacheHeaders({ page, pageWithImages }: Policies): string {
  const set = ([name, value]: Header) => `Header set ${name} "${value}"`;
  const files = (names: string, lines: readonly string[]) =>
    `  <FilesMatch "(?:${names})(?:\\.br|\\.gz)?$">\n${lines.map((line) => `    ${line}\n`).join('')}  </FilesMatch>`;
  return [
    '<IfModule mod_headers.c>',
    // Also where nothing is found.
    ...COMMON.map(([name, value]) => `  Header always set ${name} "${value}"`),
    files('^index\\.html', [set(page)]),
    files('^images\\.html', [set(pageWithImages)]),
    files('^(?:index|images)\\.html|^index\\.json|^sw\\.js', [set(ASK_ANEW)]),
    files('^[0-9a-f]{16}\\.json|-[\\w-]{8,64}\\.(?:js|css|json)', [set(FOREVER)]),
    files(`\\.(?:${Object.keys(TYPES).join('|')})`, ['Header merge Vary Accept-Encoding']),
    '</IfModule>',
    ...apacheVariants(),
    '',
  ].join('\n');
}

/** Types of what has compressed variants; their own names end with what Apache knows as another type, or as Breton. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  xml: 'text/xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

function apacheVariants(): string[] {
  const rule = (coding: string, ending: string) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}\\.${ending} -f`,
    `  RewriteRule \\.(?:${Object.keys(TYPES).join('|')})$ %{REQUEST_URI}.${ending} [L]`,
  ];
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine on',
    ...rule('br', 'br'),
    ...rule('gzip', 'gz'),
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  RemoveLanguage .br',
    '  AddEncoding br .br',
    '  AddEncoding gzip .gz',
    ...Object.entries(TYPES).map(
      ([ending, type]) =>
        `  <FilesMatch "\\.${ending}\\.(?:br|gz)$">\n    ForceType "${type}"\n  </FilesMatch>`,
    ),
    '</IfModule>',
  ];
}

/** Compressed variants are sent where they are there; what has none is compressed when it is asked for. */
const NGINX_COMPRESSION = `gzip_static on;
# With the module ngx_brotli; its variants are there too.
# brotli_static on;
gzip on;
gzip_vary on;
gzip_types application/json text/css text/javascript application/javascript image/svg+xml;
`;
/** What nginx knows no types of. */
const NGINX_TYPES = '  types { application/manifest+json webmanifest; text/markdown md; }\n';

/** An `add_header` in a location ends the inheritance of those around it, so each one has them all. */
function nginxHeaders(hashed: readonly string[], { page, pageWithImages }: Policies): string {
  const location = (path: string, headers: readonly Header[], types = '') => {
    // What is not there must not be kept for good, so that header is sent with a success only.
    const lines = [...COMMON, ...headers].map(
      (header) => `  add_header ${header[0]} "${header[1]}"${header === FOREVER ? '' : ' always'};\n`,
    );
    return `location ${path} {\n${types}${lines.join('')}}\n`;
  };
  return [
    '# Include this in the server block that serves the site.\n',
    NGINX_COMPRESSION,
    location('/', [page, ASK_ANEW]),
    location('~ /images\\.html$', [pageWithImages, ASK_ANEW]),
    location('~ \\.(?:webmanifest|md)$', [page, ASK_ANEW], NGINX_TYPES),
    location(`~ /(?:${hashed.join('|')})/[^/]+$`, [FOREVER]),
  ].join('\n');
}
