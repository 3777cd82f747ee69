import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { LibraryIndex, NamedOne, NameRecord } from '../../model/index.ts';
import { FetchFailure } from '../../store/index.ts';
import { normalise } from '../../text/index.ts';
import type { Library } from '../data/library.ts';
import { nameDirectoryQuery, peopleChunkQuery } from '../data/nameQueries.ts';
import { listedForms } from '../ui/listedNames.ts';

/** A name with all that is known of it. */
export interface KnownOne {
  readonly one: NamedOne;
  readonly record: NameRecord;
}

/** The one that is called so, by its settled name or another form that was seen; null where the archive names nobody so. */
export function knownOneQuery({ index }: Library, name: string, client: QueryClient) {
  return queryOptions({
    queryKey: ['name', name],
    queryFn: async (): Promise<KnownOne | null> => {
      const { names, chunks } = await client.ensureQueryData(nameDirectoryQuery(index));
      const one = findNamed(names, name);
      const ref = one && chunks[one.chunk];
      if (!one) return null;
      const chunk = ref && (await client.ensureQueryData(peopleChunkQuery(ref)));
      const record = chunk?.people.find((known) => known.name === one.name);
      if (!record) throw new FetchFailure('damaged', [`no record of ${one.name}`]);
      return { one, record };
    },
  });
}

/** By settled name first, then by any form, in any script, width and case. */
export function findNamed(names: readonly NamedOne[], name: string): NamedOne | undefined {
  const sought = normalise(name).text;
  const isCalled = (form: string) => normalise(form).text === sought;
  return (
    names.find((one) => one.name === name) ??
    names.find((one) => isCalled(one.name) || one.forms.some(({ written }) => isCalled(written)))
  );
}

/** The names that a typed text is in, by any form that was seen or that the lists have; all where nothing is typed. */
export function matchingNames(
  index: Pick<LibraryIndex, 'names'>,
  names: readonly NamedOne[],
  typed: string,
): NamedOne[] {
  const sought = normalise(typed).text;
  const has = (form: string) => normalise(form).text.includes(sought);
  return names.filter(
    ({ name, forms }) =>
      has(name) || forms.some(({ written }) => has(written)) || listedForms(index, name).some(has),
  );
}
