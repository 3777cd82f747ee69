import { hostFiles } from './headers.ts';
import { withBase, withPolicy, withStore } from './page.ts';
import { checkSiteTarget } from './siteTarget.ts';
import { foreignOrigin } from './storeAddress.ts';
import type { StorePageRequest } from './usage.ts';
import { writeSite } from './writeSite.ts';

/**
 * Makes a page that asks a store for its archive, and has none itself: the app, and the hosts' files. Throws a sentence
 * where the folder is no place for it.
 */
export async function writeStorePage({ out, store, base }: StorePageRequest, app: string): Promise<void> {
  await checkSiteTarget(out, undefined, app);
  const origin = foreignOrigin(store);
  await writeSite({
    app,
    out,
    writeData: async () => ({
      files: hostFiles([], origin),
      editPage: (html, name) => {
        const page = withStore(withPolicy(html, name === 'images.html' ? 'remote' : 'local', origin), store);
        return base === undefined ? page : withBase(page, base);
      },
    }),
  });
}
