import {
  type Decoded,
  decodeCardChunk,
  decodeContactLedger,
  decodeEventChunk,
  decodeEventList,
  decodeEventMarkers,
  decodeFacetFile,
  decodeLibraryIndex,
  decodeNameDirectory,
  decodeOverviewFile,
  decodePeopleChunk,
  decodeReport,
  decodeSearchFile,
  decodeTellingChunk,
} from '../../model/index.ts';
import type { DataFile } from './dataFile.ts';

/** What the reader would refuse is not written. */
export function checkFiles(files: readonly DataFile[]): void {
  for (const { path: name, json } of files) {
    const decoded = decoderOf(name)(json);
    if (!decoded.ok) {
      throw new Error(
        `the build made a file that the reader refuses: ${name}: ${decoded.problems.join('; ')}`,
      );
    }
  }
}

const DECODERS: Readonly<Record<string, (json: string) => Decoded<unknown>>> = {
  'index.json': decodeLibraryIndex,
  cards: decodeCardChunk,
  contacts: decodeContactLedger,
  events: decodeEvents,
  facets: decodeFacetFile,
  names: decodeNameDirectory,
  overview: decodeOverviewFile,
  people: decodePeopleChunk,
  search: decodeSearchFile,
  tellings: decodeTellingChunk,
};

function decoderOf(name: string): (json: string) => Decoded<unknown> {
  return DECODERS[name.split('/')[0] ?? ''] ?? decodeReport;
}

/** The list of events, its chunks and what the timeline names stand in one folder. */
function decodeEvents(json: string): Decoded<unknown> {
  const chunk = decodeEventChunk(json);
  if (chunk.ok) return chunk;
  const list = decodeEventList(json);
  return list.ok ? list : decodeEventMarkers(json);
}
