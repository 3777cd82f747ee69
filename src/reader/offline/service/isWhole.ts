/** A data file's name begins with its SHA-256. */
const HASHED = /\/([0-9a-f]{16})\.json$/;

/**
 * True where an answer is the file of the site that was asked for. What stands between, the page of a network that wants a
 * password or a host's own page for what it does not have, answers in its place, and says that all is well. Reads the
 * answer: give it a clone. `path` is the one below the site.
 */
export async function isWhole(path: string, answer: Response): Promise<boolean> {
  if (answer.status !== 200) return false;
  const hash = HASHED.exec(path)?.[1];
  if (hash !== undefined) return (await sha256Of(answer)).startsWith(hash);
  if (path.endsWith('.json'))
    return answer.json().then(
      () => true,
      () => false,
    );
  const isPage = path === '' || path.endsWith('.html');
  return isPage === /^text\/html\b/i.test(answer.headers.get('Content-Type') ?? '');
}

async function sha256Of(answer: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
