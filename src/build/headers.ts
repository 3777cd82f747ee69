import { contentSecurityPolicy } from '../sanitize/index.ts';

/** A file that goes into the site as it is. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

const COMMON: readonly (readonly [string, string])[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

const PAGE = contentSecurityPolicy({ images: 'local', delivery: 'header' });
const PAGE_WITH_IMAGES = contentSecurityPolicy({ images: 'remote', delivery: 'header' });

/** The headers of a path of the site; for the local server, which sends what hosts are told to send. */
export function headersFor(path: string): Record<string, string> {
  const policy = path.endsWith('images.html') ? PAGE_WITH_IMAGES : PAGE;
  return { ...Object.fromEntries(COMMON), 'Content-Security-Policy': policy };
}

/** The same headers as three kinds of host read them: Netlify and Cloudflare Pages, Apache, nginx. */
export function headerFiles(): SiteFile[] {
  return [
    { path: '_headers', content: hostHeaders() },
    { path: '.htaccess', content: apacheHeaders() },
    { path: 'nginx.conf', content: nginxHeaders() },
  ];
}

function hostHeaders(): string {
  const lines = COMMON.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  const page = (path: string, policy: string) => `${path}\n  Content-Security-Policy: ${policy}\n`;
  return `/*\n${lines}\n\n${page('/', PAGE)}\n${page('/index.html', PAGE)}\n${page('/images.html', PAGE_WITH_IMAGES)}`;
}

function apacheHeaders(): string {
  const lines = COMMON.map(([name, value]) => `  Header set ${name} "${value}"`).join('\n');
  const page = (file: string, policy: string) =>
    `  <Files "${file}">\n    Header set Content-Security-Policy "${policy}"\n  </Files>`;
  return `<IfModule mod_headers.c>\n${lines}\n${page('index.html', PAGE)}\n${page('images.html', PAGE_WITH_IMAGES)}\n</IfModule>\n`;
}

/** An `add_header` in a location ends the inheritance of those around it, so each one has them all. */
function nginxHeaders(): string {
  const location = (path: string, policy: string) => {
    const all = [...COMMON, ['Content-Security-Policy', policy] as const];
    return `location ${path} {\n${all.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}\n}\n`;
  };
  return `# Include this in the server block that serves the site.\n${location('/', PAGE)}${location('~ /images\\.html$', PAGE_WITH_IMAGES)}`;
}
