/** Hosts on which everybody publishes: who writes there is the outlet as far as anybody is. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'youtube.com',
  'youtu.be',
  'bilibili.com',
  'weibo.com',
  'mp.weixin.qq.com',
  'zhihu.com',
  'douban.com',
  'jianshu.com',
  'medium.com',
  'matters.news',
  'matters.town',
  'substack.com',
  'blogspot.com',
  'wordpress.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  't.me',
  'telegra.ph',
  'github.io',
  'vocus.cc',
]);

/** True for a host, or one below it, on which everybody publishes. */
export function isPlatform(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => PLATFORMS.has(labels.slice(at).join('.')));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'los']);

/** True where a name in Latin letters is its host's: Al Jazeera of aljazeera.com, Nikkei Asia of asia.nikkei.com, Human Rights Watch of hrw.org. */
export function isHostName(name: string, host: string): boolean {
  const words = wordsOf(name);
  const letters = words.join('');
  const labels = host.replaceAll('-', '').split('.').slice(0, -1);
  if (letters.length < 3 || labels.length === 0) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    labels.some(
      (label) => label.startsWith(letters) || label.endsWith(letters) || isInitials(label, initials),
    ) ||
    (letters.length >= 5 && words.every((word) => labels.some((label) => label.includes(word))))
  );
}

/** Two letters may be anybody's. */
function isInitials(label: string, initials: string): boolean {
  return initials.length >= 3 && label === initials;
}

/** The words of a name without its article and accents; none where it has letters that no host has. */
function wordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/(?!\p{Script=Latin})\p{L}/u.test(bare)) return [];
  return (bare.match(/[a-z0-9]+/g) ?? []).filter((word) => !ARTICLES.has(word));
}
