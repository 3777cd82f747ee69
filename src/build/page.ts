import { contentSecurityPolicy } from '../sanitize/index.ts';

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>\s*/;

/** The page with its policy as the first thing in its head, before anything that it must hold for. */
export function withPolicy(html: string, images: 'local' | 'remote'): string {
  const policy = contentSecurityPolicy({ images, delivery: 'meta' });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html
    .replace(META, '')
    .replace(/<head>\s*(<meta charset="[^"]*"\s*\/?>)?/, (head) => `${head}\n    ${meta}`);
}
