import * as z from 'zod/mini';
import type { BuildFacts } from './buildFacts.ts';

const count = z.int().check(z.minimum(0));
const told = (text: string) => z.describe(text);
const countsByName = z.record(z.string(), count);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const problem = z.object({
  severity: z.enum(['error', 'warning']).check(told('error: the file is not published')),
  code: z.string().check(told('Stable short name of the kind of problem, for machines')),
  file: z.string().check(told('Path below the folder of articles, with /')),
  line: z.exactOptional(z.int().check(z.minimum(1))).check(told('1-based line of the file')),
  column: z.exactOptional(z.int().check(z.minimum(1))).check(told('1-based column of that line')),
  what: z.string().check(told('What is wrong, with the value; it may quote an article')),
  hint: z.string().check(told('What can be done about it')),
});

/**
 * The report as JSON, stable from version 1 on: fields may be added, none changes its meaning. Two builds of the same
 * input have the same report but for `run`.
 */
export const reportFormat = z
  .object({
    $schema: z.exactOptional(z.string()).check(told('The file that describes this one')),
    version: z.literal(1),
    counts: z
      .object({ inputs: count, published: count, copies: count, skipped: count })
      .check(
        told(
          'Files: inputs = published + skipped; of those published, copies hold an article that another has too',
        ),
      ),
    articles: count.check(told('Articles that are published, each once')),
    timeZone: z.string().check(told('IANA name of the zone whose days are meant')),
    outlets: count.check(told('Outlets that have an article')),
    dates: z.object({
      first: z.exactOptional(day).check(told('First day that has an article; absent where none is dated')),
      last: z.exactOptional(day).check(told('Last such day')),
      undated: count.check(told('Articles without a date')),
    }),
    languages: countsByName.check(told('Articles by language, a BCP 47 tag')),
    repairs: countsByName.check(told('How often each rule mended something')),
    removals: countsByName.check(told('How many pieces each rule took out')),
    problems: z.array(problem).check(told('By file, then line')),
    others: countsByName.check(
      told(
        'Files of the folder that are no articles by their names or places and are not read, by ending (empty: none)',
      ),
    ),
    clusters: z
      .exactOptional(
        z.object({
          clusters: count,
          passages: count.check(told('Passages that stand where they are said to')),
          offsets: z
            .array(z.enum(['characters', 'units']))
            .check(told('What offsets counted in: code points, or UTF-16 units')),
        }),
      )
      .check(told('What Passim found, where the build was given that with --families')),
    quotes: z
      .exactOptional(z.object({ published: count, characters: count }))
      .check(told('With --quotes-only: characters of the texts that are published, and that there are')),
    run: z
      .object({
        milliseconds: count,
        bytesRead: count,
        bytesWritten: count,
        filesWritten: count,
        variants: z
          .exactOptional(z.object({ files: count, bytes: count }))
          .check(told('Compressed variants of the data, where they were asked for')),
        filesReused: count.check(told('Inputs that were taken from the cache')),
        pairsAligned: count.check(told('Pairs of articles that were compared')),
        pairsLeft: count.check(told('Pairs with less in common, which an archive of this size leaves')),
      })
      .check(told('What differs from one build of the same input to the next')),
  })
  .check(z.meta({ title: 'Duizhao: report of a build' }));

/** A report as it is written. */
export type Report = z.infer<typeof reportFormat>;

/** The name of the file that describes reports; it is written beside each report. */
export const SCHEMA_NAME = 'duizhao-report.schema.json';

/** What a build did, as its report. `$schema` is given where the schema is written beside it. */
export function reportOf(facts: BuildFacts, $schema?: string): Report {
  const {
    counts,
    timeZone,
    outlets,
    dates,
    languages,
    repairs,
    removals,
    problems,
    others,
    clusters,
    quotes,
    bytes,
    files,
  } = facts;
  return {
    ...($schema !== undefined && { $schema }),
    version: 1,
    counts,
    articles: counts.published - counts.copies,
    timeZone,
    outlets,
    dates,
    languages,
    repairs,
    removals,
    problems: problems.map(({ details: _, ...told }) => told),
    others,
    ...(clusters && { clusters: { ...clusters, offsets: [...clusters.offsets] } }),
    ...(quotes && { quotes }),
    run: {
      milliseconds: Math.round(facts.milliseconds),
      bytesRead: bytes.read,
      bytesWritten: bytes.written,
      filesWritten: files.written,
      ...(facts.variants && { variants: { ...facts.variants } }),
      filesReused: files.reused,
      pairsAligned: facts.pairs.aligned,
      pairsLeft: facts.pairs.left,
    },
  };
}

/** A report as JSON text that no quoted article can steer a terminal with. */
export function reportJson(report: Report): string {
  return `${withoutControls(JSON.stringify(report, null, 2))}\n`;
}

/** The JSON Schema of a report, made from what the report is checked by; JSON text. */
export function reportSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportFormat), null, 2)}\n`;
}

/** JSON leaves C1 controls and marks that turn a line around as they are; escaped they are the same JSON. */
function withoutControls(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
