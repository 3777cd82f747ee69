/** SHELL Node: reads the seeds, assembles the archive's data, writes the site; Vite plugin and command line. */

export { duizhaoCatalogues } from './catalogues.ts';
export { duizhaoTables } from './characterTables.ts';
export { duizhaoVariants } from './compressApp.ts';
export { readLibrary } from './library.ts';
export { duizhaoSeeds, type SeedsOptions } from './plugin.ts';
export { duizhaoPrepared } from './prepare.ts';
export { duizhaoShell } from './shellFiles.ts';
export { duizhaoSinglePage } from './singlePage.ts';
