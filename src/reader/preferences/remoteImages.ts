import { readPreference, writePreference } from './preference.ts';

/**
 * The policy of a page cannot be widened after it has loaded. So the page with pictures is a second
 * document: the same app, the same address after `#`, and a policy that lets pictures in.
 */
export function isPageWithImages(): boolean {
  return location.pathname.endsWith('/images.html');
}

/** True where the reader asked to see pictures of this article or of this host. */
export function hasImageConsent(articleId: string, host: string): boolean {
  const consent = readConsent();
  return consent.includes(`article:${articleId}`) || consent.includes(`host:${host}`);
}

/** Remembers the wish and opens the page that may load pictures, at the same place. */
export function consentToImages(wish: { article: string } | { hosts: readonly string[] }): void {
  const wishes = 'article' in wish ? [`article:${wish.article}`] : wish.hosts.map((host) => `host:${host}`);
  writePreference('images', [...new Set([...readConsent(), ...wishes])].join(' '));
  openPage('images.html');
}

/** Forgets every such wish and goes back to the page without pictures. */
export function withdrawImageConsent(): void {
  writePreference('images', '');
  openPage('./');
}

/** Opens the page with pictures at the same place. */
export function openPageWithImages(): void {
  openPage('images.html');
}

function openPage(page: string): void {
  location.replace(new URL(page + location.hash, location.href));
}

/** Whose pictures the reader let in, as `article:<id>` and `host:<name>`; neither holds a space. */
function readConsent(): string[] {
  return (readPreference('images') ?? '').split(' ').filter((wish) => wish !== '');
}
