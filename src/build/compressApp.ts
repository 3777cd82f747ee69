import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { THOROUGH, withoutVariantEnding, writeVariants } from './variants.ts';

/** Writes the compressed variants of a built app, once for all sites that are made of it. */
export function duizhaoVariants({ app }: { readonly app: string }): Plugin {
  return { name: 'duizhao:variants', apply: 'build', closeBundle: () => compressApp(app) };
}

/** Compresses what a folder and those inside it have. */
export function compressApp(app: string): void {
  for (const entry of readdirSync(app, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && withoutVariantEnding(file) === file)
      writeVariants(file, readFileSync(file), THOROUGH);
  }
}
