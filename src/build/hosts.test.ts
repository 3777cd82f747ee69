import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './freePort.ts';
import { hostFiles } from './headers.ts';
import { QUICK, writeVariants } from './variants.ts';

/** A web server as Debian installs it; what is told to it is tried where it is there. */
interface Host {
  readonly program: string;
  readonly words: (settings: string) => string[];
  /** Its settings for a folder that it serves on a port. */
  readonly settings: (folder: string, site: string, port: number) => string;
  /** Codings that it finds variants of without a module of others. */
  readonly codings: readonly string[];
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'filter', 'deflate'];

const HOSTS: Readonly<Record<string, Host>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    words: (settings) => ['-c', settings, '-g', 'daemon off;'],
    settings: (folder, site, port) => `
      worker_processes 1; pid ${folder}/pid; error_log ${folder}/log; events {}
      http {
        include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
        server { listen 127.0.0.1:${port}; root ${site}; include ${site}/nginx.conf; }
      }`,
    codings: ['gzip'],
  },
  Apache: {
    program: '/usr/sbin/apache2',
    words: (settings) => ['-f', settings, '-D', 'FOREGROUND'],
    settings: (folder, site, port) =>
      [
        `ServerRoot /etc/apache2\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/log`,
        `Mutex file:${folder} default`,
        ...APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        'Include mods-available/mime.conf\nDirectoryIndex index.html',
        `DocumentRoot ${site}\n<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>`,
      ].join('\n'),
    codings: ['br', 'gzip'],
  },
};

const LARGE = { text: '货轮'.repeat(900) };
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><meta charset="utf-8"><p>${LARGE.text}</p>`,
  'images.html': '<!doctype html>',
  'sw.js': '// '.repeat(500),
  'manifest.webmanifest': '{}',
  'assets/index-DObwtz9_.js': '// '.repeat(500),
  'data/index.json': JSON.stringify(LARGE),
  'data/articles/0123456789abcdef.json': JSON.stringify(LARGE),
};
const TYPES: Readonly<Record<string, RegExp>> = {
  '/': /^text\/html/,
  '/index.html': /^text\/html/,
  '/images.html': /^text\/html/,
  '/sw.js': /^(?:text|application)\/javascript/,
  '/manifest.webmanifest': /^application\/manifest\+json/,
  '/assets/index-DObwtz9_.js': /^(?:text|application)\/javascript/,
  '/data/index.json': /^application\/json/,
  '/data/articles/0123456789abcdef.json': /^application\/json/,
};
const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

for (const [name, host] of Object.entries(HOSTS)) {
  describe.skipIf(!existsSync(host.program))(`${name} with the settings that a site brings along`, () => {
    let folder: string;
    let port: number;
    let server: ChildProcess;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-host-'));
      // The server's workers are another user.
      await chmod(folder, 0o755);
      const site = path.join(folder, 'site');
      await writeFiles(site);
      port = await freePort();
      const settings = path.join(folder, 'settings');
      await writeFile(settings, host.settings(folder, site, port));
      server = spawn(host.program, host.words(settings), { stdio: 'ignore' });
      while (server.exitCode === null && (await ask('/').catch(() => undefined)) === undefined)
        await setTimeout(20);
      if (server.exitCode !== null) throw new Error(readFileSync(path.join(folder, 'log'), 'utf8'));
    });
    afterAll(async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    });

    function ask(at: string, headers = {}) {
      return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
        (resolve, reject) => {
          const asked = request({ host: '127.0.0.1', port, path: at, headers }, async (response) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: await buffer(response),
            }),
          );
          asked.on('error', reject).end();
        },
      );
    }

    test('sends files with their types', async () => {
      for (const [at, type] of Object.entries(TYPES)) {
        const { status, headers, body } = await ask(at);
        expect([at, status, body.toString()]).toEqual([
          at,
          200,
          FILES[at === '/' ? 'index.html' : at.slice(1)],
        ]);
        expect(headers['content-type'], at).toMatch(type);
        expect(headers['x-content-type-options'], at).toBe('nosniff');
      }
    });
    test('sends pages with their policies', async () => {
      const policyOf = async (at: string) => (await ask(at)).headers['content-security-policy'];
      for (const at of ['/', '/index.html'])
        expect(await policyOf(at), at).toContain("img-src 'self' data:;");
      expect(await policyOf('/images.html')).toContain("img-src 'self' data: https:;");
    });
    test('says how long each file may be kept', async () => {
      const keptFor = async (at: string) => (await ask(at)).headers['cache-control'];
      for (const at of ['/', '/index.html', '/images.html', '/sw.js', '/data/index.json'])
        expect(await keptFor(at), at).toBe('no-cache');
      for (const at of ['/assets/index-DObwtz9_.js', '/data/articles/0123456789abcdef.json'])
        expect(await keptFor(at), at).toBe('public, max-age=31536000, immutable');
    });
    test.each(host.codings)('sends compressed variants as what they are: %s', async (coding) => {
      for (const at of ['/', '/sw.js', '/assets/index-DObwtz9_.js', '/data/articles/0123456789abcdef.json']) {
        const plain = await ask(at);
        const { headers, body } = await ask(at, { 'accept-encoding': coding });
        expect([at, headers['content-encoding']]).toEqual([at, coding]);
        expect(UNPACK[coding]?.(body).equals(plain.body), at).toBe(true);
        expect(headers['content-type'], at).toMatch(TYPES[at] ?? /^$/);
        expect(headers['content-language'], at).toBeUndefined();
        expect(headers.vary, at).toBe('Accept-Encoding');
        for (const kept of ['cache-control', 'content-security-policy', 'x-content-type-options'])
          expect(headers[kept], `${at} ${kept}`).toBe(plain.headers[kept]);
        // It was there already: what is compressed on the way has no length.
        expect(Number(headers['content-length']), at).toBe(body.length);
        const known = { 'accept-encoding': coding, 'if-none-match': headers.etag };
        expect((await ask(at, known)).status, at).toBe(304);
      }
    });
    test('lets nobody keep that something is missing', async () => {
      for (const at of ['/data/articles/ffffffffffffffff.json', '/assets/none-12345678.js', '/none']) {
        const { status, headers } = await ask(at);
        expect([at, status, headers['x-content-type-options']]).toEqual([at, 404, 'nosniff']);
        expect(String(headers['cache-control']), at).not.toContain('immutable');
      }
      // Folders are not listed.
      for (const at of ['/data/', '/data/articles/']) expect((await ask(at)).status, at).toBeGreaterThan(400);
    });
  });
}

async function writeFiles(site: string): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(site, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    writeVariants(file, Buffer.from(text), QUICK);
  }
  const data = Object.keys(FILES).flatMap((name) =>
    name.startsWith('data/') ? name.slice('data/'.length) : [],
  );
  for (const file of hostFiles(data)) await writeFile(path.join(site, file.path), file.content);
}
