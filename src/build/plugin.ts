import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import { DEFAULT_TIME_ZONE } from './builtIn.ts';
import { hostFiles } from './headers.ts';
import { type BuiltLibrary, readLibrary } from './library.ts';
import { withPolicy, withStart } from './page.ts';
import { presentOf } from './present.ts';
import { describeReport } from './report.ts';
import { stubArticles } from './stubs/stubArticle.ts';
import { stubFiles } from './stubs/stubFiles.ts';

export interface SeedsOptions {
  /** The folder of articles. */
  readonly folder: string;
  readonly timeZone?: string;
}

/**
 * Bundles a folder of articles with the app: `data/index.json` and its shards are written in a build and served in
 * development, where a changed seed reloads the page. A build also gets its pages' policies and the hosts' headers.
 */
export function duizhaoSeeds({ folder, timeZone = DEFAULT_TIME_ZONE }: SeedsOptions): Plugin[] {
  return [emitSite(folder, timeZone), serveData(folder, timeZone)];
}

const present = () => presentOf(process.env, Date.now);

function emitSite(folder: string, timeZone: string): Plugin {
  return {
    name: 'duizhao:build',
    apply: 'build',
    async generateBundle() {
      const library = await readLibrary(folder, timeZone, present());
      this.info(describeReport(library));
      for (const { path: name, json } of library.files) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: json });
      }
      const { articles, index } = library;
      for (const { path: name, content } of stubFiles(
        stubArticles(articles, index.sources, timeZone),
        undefined,
      )) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
      for (const { path: name, content } of hostFiles(library.files.map((file) => file.path))) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => withPolicy(withStart(html, startOf(bundle)), 'local'),
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        await writeFile(
          path.join(options.dir ?? 'dist', 'images.html'),
          withPolicy(String(page.source), 'remote'),
        );
      },
    },
  };
}

function startOf(bundle: Rolldown.OutputBundle): string {
  const start = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.isEntry && one.name === 'start',
  );
  if (!start) throw new Error('the app has no entry "start"');
  return start.fileName;
}

function serveData(folder: string, timeZone: string): Plugin {
  return {
    name: 'duizhao:serve',
    apply: 'serve',
    configureServer(server) {
      let library: Promise<BuiltLibrary> | undefined;
      watchSeeds(server, folder, () => {
        library = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/data\/([a-z0-9/.-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        try {
          library ??= readLibrary(folder, timeZone, present());
          const file = (await library).files.find((one) => one.path === name);
          response.statusCode = file ? 200 : 404;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.setHeader('X-Content-Type-Options', 'nosniff');
          response.end(file?.json ?? '{}');
        } catch (error) {
          library = undefined;
          next(error);
        }
      });
    },
  };
}

function watchSeeds(server: ViteDevServer, folder: string, onChange: () => void): void {
  const root = path.resolve(folder);
  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    onChange();
    server.ws.send({ type: 'full-reload' });
  });
}
