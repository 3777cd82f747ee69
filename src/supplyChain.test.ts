import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What stands in `package-lock.json` of a package. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
const own = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies });
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([name]) => name !== '');

/** Licences under which a package may come with the program. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0', 'CC-BY-4.0'];
const MORE = ['CC0-1.0', 'Python-2.0', 'BlueOak-1.0.0', 'MIT-0', 'Unlicense', 'WTFPL'];

function isFree(license: string): boolean {
  return license
    .replace(/[()]/g, '')
    .split(/ (?:OR|AND) /)
    .every((one) => [...FREE, ...MORE].includes(one));
}

describe('what comes from others', () => {
  test('is pinned to one version each', () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const [name, version] of wanted) expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
  test('comes from a registry, with a hash of each package', () => {
    // Which registry is the machine's affair: no address stands in the list, so none can be put there.
    const odd = locked.filter(
      ([, { resolved, integrity = '' }]) => resolved !== undefined || !integrity.startsWith('sha512-'),
    );
    expect(odd).toEqual([]);
  });
  test('runs nothing when it is installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
  test('may be passed on', () => {
    expect(
      locked.filter(([, { license = '' }]) => !isFree(license)).map(([name, { license }]) => [name, license]),
    ).toEqual([]);
  });
});
