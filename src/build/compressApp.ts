import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { QUICK, THOROUGH, withoutVariantEnding, writeVariants } from './variants.ts';

/** Writes the compressed variants of a built app, once for all sites that are made of it. */
export function duizhaoVariants({ app }: { readonly app: string }): Plugin {
  return { name: 'duizhao:variants', apply: 'build', closeBundle: () => compressApp(app) };
}

/** Compresses what a folder and those inside it have; the data of an archive, which may be large, with less effort. */
export function compressApp(app: string): void {
  const data = path.join(app, 'data');
  for (const entry of readdirSync(app, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || withoutVariantEnding(file) !== file) continue;
    writeVariants(file, readFileSync(file), file.startsWith(data + path.sep) ? QUICK : THOROUGH);
  }
}
