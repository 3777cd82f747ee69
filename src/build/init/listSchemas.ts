import * as z from 'zod';
import { ownDate, rule } from '../readEvents.ts';
import { name } from '../readNames.ts';
import { outlet } from '../readSources.ts';

/** The lists that may lie beside articles, as editors check them. A file of nothing but comments is an empty list. */
const LISTS = {
  'sources.schema.json': { title: 'Duizhao: sources.yaml', schema: z.array(outlet).nullable() },
  'names.schema.json': { title: 'Duizhao: names.yaml', schema: z.array(name).nullable() },
  'events.schema.json': {
    title: 'Duizhao: events.yaml',
    schema: z
      .strictObject({
        dates: z.array(ownDate).nullable().optional(),
        events: z.array(rule).nullable().optional(),
      })
      .nullable(),
  },
};

/** JSON Schemas of the lists by the names of their files, made from what the lists are checked by; JSON text. */
export function listSchemas(): Map<string, string> {
  return new Map(
    Object.entries(LISTS).map(([file, { title, schema }]) => {
      // What a person writes, before defaults are filled in.
      const written = z.toJSONSchema(schema, { io: 'input' });
      return [file, `${JSON.stringify({ ...written, title }, null, 2)}\n`];
    }),
  );
}
