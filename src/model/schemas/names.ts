import * as z from 'zod/mini';
import { FACETS_IN_FILES } from '../facet.ts';
import { NAME_KINDS } from '../nameGroup.ts';
import { count, format, id, range, shardRef } from './values.ts';

const packed = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/, 'not packed places'));

/** `FacetFile` */
export const facetFile = z.object({
  format,
  facets: z.array(
    z
      .object({
        facet: z.enum(FACETS_IN_FILES),
        values: z.array(z.string()),
        places: z.array(packed),
        forms: z.exactOptional(z.array(z.array(z.string()))),
      })
      .check(z.refine(({ values, places }) => values.length === places.length, 'columns of unequal length')),
  ),
});

/** `NameDirectory` */
export const nameDirectory = z.object({
  format,
  names: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(NAME_KINDS),
      country: z.exactOptional(z.string()),
      articles: count,
      forms: z.array(z.object({ written: z.string(), count })),
      chunk: count,
    }),
  ),
  chunks: z.array(shardRef),
});

/** `PeopleChunk` */
export const peopleChunk = z.object({
  format,
  people: z.array(
    z.object({
      name: z.string(),
      places: packed,
      words: z.array(
        z.object({
          kind: z.enum(['title', 'verb']),
          sourceId: z.string(),
          word: z.string(),
          count,
          articles: count,
          article: id,
          range,
        }),
      ),
    }),
  ),
});
