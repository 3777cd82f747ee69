import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildFacts } from './buildFacts.ts';
import { reportJson, reportOf, reportSchema, SCHEMA_NAME } from './reportFormat.ts';

/**
 * Writes a report as JSON, and the schema that describes it into the same folder.
 *
 * @throws an Error with a sentence where the file cannot be written.
 */
export async function writeReport(file: string, facts: BuildFacts): Promise<void> {
  try {
    await writeFile(file, reportJson(reportOf(facts, `./${SCHEMA_NAME}`)));
    await writeFile(path.join(path.dirname(file), SCHEMA_NAME), reportSchema());
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Says before the long work begins that a report will have no place. Throws an Error with a sentence. */
export async function checkReportPlace(file: string): Promise<void> {
  const isFolder = await stat(file).then(
    (place) => place.isDirectory(),
    () => false,
  );
  if (isFolder) throw new Error(`${file}: This is a folder; name a file for the report.`);
  try {
    if (!(await stat(path.dirname(file))).isDirectory()) throw new Error('no folder');
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new Error(`${file}: The report cannot be written${code}; name a file in a folder that is there.`);
}
