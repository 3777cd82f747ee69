import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archiveDocument, articleDocument, type SiteStore, STORE_MAPPING } from '../store/index.ts';
import { amount, size } from './amounts.ts';
import { replaceFolder } from './draft.ts';
import { sha256Of } from './sha256Of.ts';
import { checkExportTarget } from './siteTarget.ts';
import { printable } from './terminal.ts';

/** Bytes of a piece, unless one document has more: engines refuse a request of 100 MB, and take smaller ones better. */
const PIECE_BYTES = 10_000_000;

const MAPPING_NAME = 'mapping.json';
const OWN_NAME = /^(?:mapping\.json|bulk-\d{5,}\.ndjson)$/;

/** What was written for an engine. */
interface BulkFacts {
  readonly articles: number;
  /** Pieces, the mapping not counted. */
  readonly pieces: number;
  readonly bytes: number;
}

/**
 * Writes an archive as Elasticsearch and OpenSearch take it in: `mapping.json`, the body of the request that makes the
 * index, and pieces for `_bulk`; says what was written. The folder is there whole, or as it was. Throws a sentence where it
 * is no place for it.
 */
export async function exportBulk(store: SiteStore, site: string, out: string): Promise<string> {
  await checkExportTarget(out, site, (name) => OWN_NAME.test(name));
  let facts: BulkFacts | undefined;
  await replaceFolder(out, async (draft) => {
    await writeFile(path.join(draft, MAPPING_NAME), `${JSON.stringify(STORE_MAPPING, undefined, 2)}\n`);
    facts = await writePieces(store, draft);
  });
  if (!facts) throw new Error(`${out}: Nothing was written.`);
  const { articles, pieces, bytes } = facts;
  const what = `${amount(articles, 'article')}, ${amount(pieces, 'piece')} of ${size(bytes)} together`;
  return `Wrote ${printable(path.resolve(out))}: mapping.json, ${what}.`;
}

async function writePieces(store: SiteStore, folder: string): Promise<BulkFacts> {
  const pieces = new Pieces(folder);
  const archive = archiveDocument(store.archive, await store.exceptions());
  await pieces.add(`archive-${sha256Of(archive.archive).slice(0, 16)}`, archive);
  let articles = 0;
  for await (const stored of store.articles()) {
    const facets = await store.facetsOf(articles);
    await pieces.add(stored.card.id, articleDocument(stored, facets, store.archive.timeZone));
    articles += 1;
  }
  return { articles, ...(await pieces.end()) };
}

/** Documents that are written in files of bounded size, each with the line that says what to do with it. */
class Pieces {
  readonly #folder: string;
  #lines: string[] = [];
  #size = 0;
  #pieces = 0;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async add(id: string, document: object): Promise<void> {
    const lines = `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(document)}\n`;
    const size = Buffer.byteLength(lines);
    if (this.#size > 0 && this.#size + size > PIECE_BYTES) await this.#write();
    this.#lines.push(lines);
    this.#size += size;
  }

  async end(): Promise<Omit<BulkFacts, 'articles'>> {
    await this.#write();
    return { pieces: this.#pieces, bytes: this.#bytes };
  }

  async #write(): Promise<void> {
    this.#pieces += 1;
    this.#bytes += this.#size;
    const name = `bulk-${String(this.#pieces).padStart(5, '0')}.ndjson`;
    await writeFile(path.join(this.#folder, name), this.#lines.join(''));
    this.#lines = [];
    this.#size = 0;
  }
}
