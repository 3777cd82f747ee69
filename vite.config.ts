import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import {
  duizhaoCatalogues,
  duizhaoPrepared,
  duizhaoSeeds,
  duizhaoShell,
  duizhaoSinglePage,
  duizhaoTables,
  duizhaoVariants,
} from './src/build/index.ts';

/** The folder of articles that is bundled with the app; any other by `SEEDS=<folder>`. */
const folder = process.env.SEEDS ?? 'seeds';

/**
 * The app; with `--mode single` the app as one page, with `--mode cli` the command line and with `--mode bench` the
 * benchmark, which run in Node; with `--mode offline` what keeps the app for the time without a network.
 */
export default defineConfig(
  ({ mode }) =>
    ({ offline: serviceWorker, single: singlePage, cli: commandLine, bench: benchmark })[mode] ?? app,
);

const PURE_ROOMS = /\/src\/(?:model|text|collation|store|timeline|citation|annotation|sanitize)\//;

/** Its package names the build with warnings for developers to everyone; the other one stands beside it. */
const routerForReaders = {
  find: /^react-router$/,
  replacement: fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url)),
};

/** What runs before the app is there. */
const STARTING =
  /preload-helper|\/src\/reader\/(?:start|screens|showStartFailure|i18n\/(?:catalogues|interfaceLanguage)|script\/scripts|preferences\/preference|data\/storeAddress)\.ts/;

/** Rooms of small modules, many of which several screens have in common. */
const SHARED_ROOMS = /\/src\/(?:reader|model|timeline|store)\//;

/**
 * What two of the first screens have in common and is small, by its name: where a host answers six requests at a time,
 * every six of them are a way there and back.
 */
const SHARED_BY_NAME =
  /\/src\/(?:text\/countCharacters|model\/block|reader\/(?:cite\/DialogButton|ui\/(?:ArticleDrag|ReadingMark|onceAFrame|leftList)))\.tsx?$|\/node_modules\/(?:comlink|idb-keyval)\/|\/useSuspenseQueries\.js$/;

/** Days and stretches of time, for whatever draws them. */
const TIME = /\/src\/timeline\/(?:zonedMarks|view|span|bin)\.ts$|\/node_modules\/d3-/;

/** Texts that article and comparison both show; the Traditional ones are made of the Simplified ones. */
const READING_TEXTS = /^(\0traditional:)?.*\/locales\/([\w-]+)\/(?:article|notes|script)(?:\.json)?$/;

/** What the start, the timeline, an article and a comparison run at once; data of writings and what a press brings are not. */
const RUN_AT_ONCE = new Set(
  'start libraries index shared small time normalise readingText parts HeadlinePieces TimelinePage ArticlePage ComparePage'.split(
    ' ',
  ),
);

/**
 * The first line of a chunk that is run at once: V8 then compiles its functions beside the main thread while the chunk
 * comes in, and not one by one when they are first called.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

const compileHints: Plugin = {
  name: 'duizhao:compile-hints',
  generateBundle: {
    // It has to be the first line, and the bundler writes its own lists before any banner.
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && RUN_AT_ONCE.has(chunk.name)) chunk.code = COMPILE_ALL + chunk.code;
      }
    },
  },
};

/** The licences of what is in a bundle, beside it. */
const LICENCES = 'licences.md';

const app = defineConfig({
  // Relative addresses: the site runs under any path.
  base: './',
  resolve: { alias: [routerForReaders] },
  plugins: [react(), duizhaoCatalogues(), duizhaoTables(), duizhaoSeeds({ folder }), compileHints],
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    license: { fileName: LICENCES },
    // Pure rooms do nothing when they are loaded: what a screen does not use comes with the screen that does.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: PURE_ROOMS, sideEffects: false }] },
      input: { index: 'index.html', start: 'src/reader/start.ts' },
      // Files that are always loaded together compress better as one; what finds the screen of the address comes before.
      // A screen of thirty small files is there later than one of ten, also where nothing else is slow.
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: STARTING, priority: 3 },
            { name: 'libraries', test: /\/node_modules\//, tags: ['$initial'], priority: 2.5 },
            { name: 'app', tags: ['$initial'], priority: 2 },
            {
              name: 'small',
              test: SHARED_BY_NAME,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              name: 'time',
              test: TIME,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              name: (module) => {
                const [, traditional, language] = READING_TEXTS.exec(module) ?? [];
                return language === undefined ? null : `texts-${traditional ? 'zh-Hant' : language}`;
              },
              priority: 1,
            },
            {
              name: 'shared',
              test: SHARED_ROOMS,
              minShareCount: 4,
              maxModuleSize: 6000,
              includeDependenciesRecursively: false,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // Of itself the runner leaves a processor to its main thread: half the machine where there are two.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [duizhaoTables()],
        test: {
          name: 'unit',
          // Laws are tried hundreds of times, and machines are shared: the limit is there for what hangs.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts'],
          exclude: ['src/*.test.ts'],
          environment: 'node',
          // Tests leave nothing behind in the modules that they share; loading these anew for each file takes half of the time.
          isolate: false,
        },
      },
      { test: { name: 'rooms', testTimeout: 60_000, include: ['src/*.test.ts'], environment: 'node' } },
    ],
  },
});

/**
 * What keeps the app of `dist` for the time without a network; it names the files of it, so it is built after them. Then
 * all that a site is served from is there to be compressed.
 */
const serviceWorker = defineConfig({
  plugins: [duizhaoShell({ app: 'dist' }), duizhaoVariants({ app: 'dist' })],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2023',
    lib: { entry: 'src/reader/offline/service/serviceWorker.ts', formats: ['es'], fileName: () => 'sw.js' },
  },
});

const singlePage = defineConfig({
  base: './',
  resolve: { alias: [routerForReaders] },
  plugins: [react(), duizhaoCatalogues(), duizhaoTables(), duizhaoSinglePage()],
  build: {
    outDir: 'dist/single',
    target: 'es2023',
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: { format: 'iife' },
});

const COMMAND = 'dist/cli/duizhao.js';

const commandLine = defineConfig({
  plugins: [
    duizhaoPrepared(),
    {
      name: 'duizhao-executable',
      // npx runs the file itself, also after it was built anew.
      closeBundle: () => chmod(COMMAND, 0o755),
    },
  ],
  // Every thread loads the program: a few files are there sooner than hundreds of small ones.
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    ssr: 'src/build/cli.ts',
    copyPublicDir: false,
    license: { fileName: LICENCES },
    rolldownOptions: {
      // gray-matter has an engine that runs JavaScript; the one wrapper around it refuses it.
      checks: { eval: false },
      output: {
        // Names and structure stay: what goes wrong says where.
        minify: { compress: false, mangle: false, codegen: true },
        entryFileNames: 'duizhao.js',
        // Beside the program: its parts find what lies around them as it does.
        chunkFileNames: '[name]-[hash].js',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});

const benchmark = defineConfig({
  build: {
    // Two folders below the project, as the source is: the lists that come along are found from there.
    outDir: 'node_modules/.bench',
    target: 'node20',
    ssr: 'src/bench/index.ts',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'bench.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
