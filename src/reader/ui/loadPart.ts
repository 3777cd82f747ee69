import { FetchFailure } from '../../store/index.ts';

/** Loads a part of the app; one that does not come is told like data that do not. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new FetchFailure('app', [String(error)]);
  }
}
