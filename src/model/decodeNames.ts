import { type Decoded, decode } from './decode.ts';
import type { FacetFile } from './facet.ts';
import type { NameDirectory, PeopleChunk } from './people.ts';
import { facetFile, nameDirectory, peopleChunk } from './schemas/names.ts';

/** Decodes some facets. */
export function decodeFacetFile(json: string): Decoded<FacetFile> {
  return decode(facetFile, json);
}

/** Decodes the directory of names. */
export function decodeNameDirectory(json: string): Decoded<NameDirectory> {
  return decode(nameDirectory, json);
}

/** Decodes what is known of some names. */
export function decodePeopleChunk(json: string): Decoded<PeopleChunk> {
  return decode(peopleChunk, json);
}
