import { type ComponentType, lazy, useState } from 'react';
import { FetchFailure } from '../../store/index.ts';
import { loadCatalogue } from '../i18n/i18n.ts';

/** What a part's module gives: the component, and what else its kind has. */
interface PartModule<Props> {
  readonly default: ComponentType<Props>;
}

interface LazyPart<Props, Module> {
  readonly Part: ComponentType<Props>;
  /** Gets the part and its catalogues before it is shown. Rejects where any of it cannot be had. */
  readonly load: () => Promise<Module>;
  /** True where the part can be shown at once. */
  readonly isLoaded: () => boolean;
}

/** A part of the app that loads, with its words, when it is first shown, and that is there at once where it was loaded before. */
export function lazyPart<Props extends object, Module extends PartModule<Props>>(
  get: () => Promise<Module & PartModule<Props>>,
  catalogues: readonly string[] = [],
): LazyPart<Props, Module> {
  let loaded: ComponentType<Props> | undefined;
  const getModule = async () => {
    const module = await get().catch(fail);
    loaded = module.default;
    return module;
  };
  const load = async () => {
    // A part without its words would come, and go again until they are there.
    const [module] = await Promise.all([getModule(), ...catalogues.map(loadCatalogue)]);
    return module;
  };
  const Deferred = lazy<ComponentType<Props>>(load);
  return {
    Part(props) {
      // Chosen once, so that what is on show is not begun anew when its module has come.
      const [Ready] = useState<ComponentType<Props>>(() => loaded ?? Deferred);
      return <Ready {...props} />;
    },
    load,
    isLoaded: () => loaded !== undefined,
  };
}

/** A part that does not come is told like data that do not. */
function fail(error: unknown): never {
  throw new FetchFailure('app', [String(error)]);
}
