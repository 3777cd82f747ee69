import { Zip, ZipDeflate } from 'fflate';
import { articleFile, type SetArticle, sourcesFile } from '../../../citation/set/index.ts';
import type { Source } from '../../../model/index.ts';
import type { SetFile } from './setFile.ts';

/** The same articles make the same bytes: no clock stands in the file. The oldest day that the format knows. */
const MADE_AT = new Date(1980, 0, 1);

/**
 * A folder of articles as Markdown that `duizhao build` reads: `articles/`, the outlets in `sources.yaml`, and all that was
 * repaired and removed in `provenance.jsonl`. Each article is packed as it comes, on the page's own thread: the policy of
 * the page allows no worker made of a text.
 */
export function zipFile(zone: string): SetFile {
  const pieces: BlobPart[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE_AT;
    zip.add(file);
    return (text: string, isWhole: boolean) => file.push(encoder.encode(text), isWhole);
  };
  const sources = new Map<string, Source>();
  // It grows with each article: packed at the end, it would hold the page up.
  const provenance = begin('provenance.jsonl');
  return {
    add: (one) => {
      const name = nameOf(one);
      if (one.source) sources.set(one.source.id, one.source);
      provenance(`${JSON.stringify({ article: name, ...one.article.provenance })}\n`, false);
      begin(name)(articleFile(one, zone), true);
    },
    end: () => {
      provenance('', true);
      begin('sources.yaml')(sourcesFile([...sources.values()]), true);
      zip.end();
      return pieces;
    },
  };
}

/** An id is unique in the archive, and of letters, digits and hyphens alone: safe on every file system. */
function nameOf({ article: { id } }: SetArticle): string {
  return `articles/${id}.md`;
}
