/** The index that the page asks for its archive, as `build --store` says in it; undefined where the data lie beside the page. */
export const STORE_ADDRESS: string | undefined = globalThis.document?.querySelector<HTMLMetaElement>(
  'meta[name="duizhao-store"]',
)?.content;

/** True in a page that asks a store: it has no files of an archive. */
export const IS_IN_STORE = STORE_ADDRESS !== undefined;
