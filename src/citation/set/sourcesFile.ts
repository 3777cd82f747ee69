import { stringify } from 'yaml';
import type { Source } from '../../model/index.ts';

/** Outlets as a `sources.yaml`, so that a build knows them by the names that the articles' files have. */
export function sourcesFile(sources: readonly Source[]): string {
  const entries = sources.map(({ id, name, country, kind, homepage, colour }) => ({
    id,
    name,
    ...(country !== undefined && { country }),
    kind,
    ...(homepage !== undefined && { homepage }),
    colour,
    match: { author: [...new Set([name.zh, name.en])] },
  }));
  return stringify(entries, { lineWidth: 0 });
}
