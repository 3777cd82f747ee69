import { useSyncExternalStore } from 'react';
import { createListeners } from '../ui/shown.ts';
import { readPreference, writePreference } from './preference.ts';

/**
 * The policy of a page cannot be widened after it has loaded. So the page with pictures is a second
 * document: the same app, the same address after `#`, and a policy that lets pictures in. It is known by that: some hosts
 * take the ending off its address.
 */
export function isPageWithImages(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return /img-src[^;]* https:(?:[ ;]|$)/.test(policy?.content ?? '');
}

/** Consent of this visit, for browsers that keep nothing. */
let visit: readonly string[] = [];
const { subscribe, tell } = createListeners();

/** True where the reader asked to see pictures of this article or of this host. */
export function useImageConsent(articleId: string, host: string): boolean {
  return useSyncExternalStore(subscribe, () => {
    const consent = readConsent();
    return consent.includes(`article:${articleId}`) || consent.includes(`host:${host}`);
  });
}

/** How many articles and hosts the reader let pictures of in. */
export function useImageConsentCount(): number {
  return useSyncExternalStore(subscribe, () => readConsent().length);
}

/** Remembers the wish and goes to the page that may load pictures, at the same place. */
export function consentToImages(wish: { article: string } | { hosts: readonly string[] }): void {
  const wishes = 'article' in wish ? [`article:${wish.article}`] : wish.hosts.map((host) => `host:${host}`);
  keepConsent([...new Set([...readConsent(), ...wishes])]);
  if (!isPageWithImages()) openPage('images.html');
}

/** Forgets every such wish and goes back to the page without pictures. */
export function withdrawImageConsent(): void {
  keepConsent([]);
  if (isPageWithImages()) openPage('./');
}

/** Opens the page with pictures at the same place. */
export function openPageWithImages(): void {
  openPage('images.html');
}

function openPage(page: string): void {
  location.replace(new URL(page + location.hash, location.href));
}

function keepConsent(wishes: readonly string[]): void {
  visit = wishes;
  writePreference('images', wishes.join(' '));
  tell();
}

/** Whose pictures the reader let in, as `article:<id>` and `host:<name>`; neither holds a space. */
function readConsent(): string[] {
  const kept = (readPreference('images') ?? '').split(' ').filter((wish) => wish !== '');
  return [...new Set([...kept, ...visit])];
}
