import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { checkLibrary } from '../library.ts';
import { parseEvents } from '../readEvents.ts';
import { parseNames } from '../readNames.ts';
import { parseSources } from '../readSources.ts';
import { initFolder } from './initFolder.ts';
import { listSchemas } from './listSchemas.ts';
import { SAMPLES } from './samples.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LISTS = [
  ['sources', parseSources],
  ['names', parseNames],
  ['events', parseEvents],
] as const;

/** The sample with its entries taken over. */
function inUse(sample: string): string {
  return sample.replace(/^#(?=\S| {2})/gm, '');
}

function validatorOf(list: string) {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  return ajv.compile(JSON.parse(listSchemas().get(`${list}.schema.json`) ?? ''));
}

describe('initFolder', () => {
  it('writes what a folder of articles begins with, and nothing that is an article', async () => {
    const { written, kept } = await initFolder(path.join(folder, 'new/articles'));
    expect(kept).toEqual([]);
    expect((await readdir(path.join(folder, 'new/articles'))).sort()).toEqual([...written].sort());
    const taken = await checkLibrary({ folder: path.join(folder, 'new/articles'), timeZone: 'UTC' });
    expect([taken.counts.inputs, taken.problems]).toEqual([0, []]);
  });

  it('writes over nothing, and says what it left', async () => {
    await writeFile(path.join(folder, 'names.yaml'), '# mine\n');
    expect((await initFolder(folder)).kept).toEqual(['names.yaml']);
    expect(await readFile(path.join(folder, 'names.yaml'), 'utf8')).toBe('# mine\n');
    expect((await initFolder(folder)).written).toEqual([]);
  });

  it('says where it cannot write', async () => {
    await writeFile(path.join(folder, 'file'), '');
    await expect(initFolder(path.join(folder, 'file'))).rejects.toThrow(/It cannot be written \(\w+\)/);
  });
});

describe.each(LISTS)('%s.yaml', (list, read) => {
  const sample = SAMPLES.get(`${list}.yaml`) ?? '';
  const validate = validatorOf(list);

  test('is valid as it stands, and with its samples in use', () => {
    expect(sample).toContain(`# yaml-language-server: $schema=./${list}.schema.json\n`);
    for (const text of [sample, inUse(sample)]) {
      expect(read(text).problems).toEqual([]);
      expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    }
    expect(JSON.stringify(read(inUse(sample)))).not.toBe(JSON.stringify(read(sample)));
  });

  test('that ships with the reader is valid by the schema; one with a mistake is not', async () => {
    const shipped = parse(await readFile(`seeds/${list}.yaml`, 'utf8'));
    expect([validate(shipped), validate.errors]).toEqual([true, null]);
    const entries = Array.isArray(shipped) ? shipped : [{ dates: [{ day: 1 }] }];
    expect(validate([{ ...entries[0], colur: 'red' }])).toBe(false);
  });
});
