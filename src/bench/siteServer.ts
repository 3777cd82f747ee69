import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../build/freePort.ts';
import { COMMAND } from './build/ownBuilds.ts';

/** A site that is served on this machine. */
export interface SiteServer {
  /** What serves it, for a person. */
  readonly name: string;
  /** Ends with `/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a site by the command line. */
export async function serveByCommand(site: string): Promise<SiteServer> {
  const server = execFile(process.execPath, [COMMAND, 'serve', site, '--port', '0']);
  const address = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
  });
  const name = 'duizhao serve';
  return { name, address: address.endsWith('/') ? address : `${address}/`, close: () => ended(server) };
}

const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((one) =>
  existsSync(one),
);

/** Serves a site by nginx with the very settings that the site brings along; undefined where there is no nginx. */
export async function serveByNginx(site: string): Promise<SiteServer | undefined> {
  if (NGINX === undefined) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'duizhao-nginx-'));
  // Its workers are another user.
  for (const one of [folder, path.dirname(site), site]) await chmod(one, 0o755);
  const port = await freePort();
  const settings = path.join(folder, 'nginx.conf');
  await writeFile(settings, nginxSettings(folder, site, port));
  const server = spawn(NGINX, ['-c', settings, '-g', 'daemon off;'], { stdio: 'ignore' });
  const address = `http://localhost:${port}/`;
  while (server.exitCode === null && !(await answers(address))) await setTimeout(20);
  if (server.exitCode !== null) throw new Error('nginx does not start with the settings of the site.');
  const close = async () => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  return { name: 'nginx', address, close };
}

/** One worker, as nginx is started by default on a machine of one core; nothing else than where the site lies. */
function nginxSettings(folder: string, site: string, port: number): string {
  const drafts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    worker_processes 1; pid ${folder}/pid; error_log ${folder}/log;
    events { worker_connections 4096; }
    http {
      include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on;
      ${drafts.map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${site}; include ${site}/nginx.conf; }
    }`;
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(address, { family: 4 }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on('error', () => resolve(false)).end();
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
