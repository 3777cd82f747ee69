import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { sha256Of } from './sha256Of.ts';
import { withoutVariantEnding } from './variants.ts';

/** The app's own files as the service worker names them, and what their contents are called together. */
export interface ShellFiles {
  readonly version: string;
  readonly files: readonly string[];
  /** Parts of the app that are kept when a reader has asked for them. */
  readonly onDemand: readonly string[];
}

/** Large tables that few readers need. */
const ON_DEMAND = /^(?:toTraditional|toSimplified|pinyin)-[\w-]+\.js$/;

const BESIDE_THE_PAGES = /^(?:icon[\w-]*\.(?:svg|png)|manifest\.webmanifest)$/;

/** The files that every page of a built app needs, in the order of their names; data are no part of it, nor what few ask for. */
export function shellFilesOf(app: string): ShellFiles {
  const names = readdirSync(path.join(app, 'assets')).filter((name) => withoutVariantEnding(name) === name);
  const inAssets = (wanted: readonly string[]) => wanted.map((name) => `assets/${name}`);
  const files = [
    'index.html',
    'images.html',
    ...readdirSync(app).filter((name) => BESIDE_THE_PAGES.test(name)),
    ...inAssets(names.filter((name) => !ON_DEMAND.test(name))),
  ];
  files.sort();
  const hashes = files.map((file) => `${file} ${sha256Of(readFileSync(path.join(app, file)))}`);
  return {
    version: sha256Of(hashes.join('\n')).slice(0, 16),
    files,
    onDemand: inAssets(names.filter((name) => ON_DEMAND.test(name))).sort(),
  };
}

/** Tells the service worker, in place of `SHELL`, which files the built app has. */
export function duizhaoShell({ app }: { readonly app: string }): Plugin {
  return {
    name: 'duizhao:shell',
    apply: 'build',
    config: () => ({ define: { SHELL: JSON.stringify(shellFilesOf(app)) } }),
  };
}
