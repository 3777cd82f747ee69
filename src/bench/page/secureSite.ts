import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SiteServer } from '../siteServer.ts';

/**
 * The site as public hosts send it, over HTTP/2: its answers through a server of its own in front, with a certificate
 * that only a browser takes that is told to. Undefined where the machine has no `openssl` to make one.
 */
export async function serveSecurely(site: SiteServer): Promise<SiteServer | undefined> {
  const certificate = await ownCertificate().catch(() => undefined);
  if (!certificate) return undefined;
  const server = createSecureServer(certificate, (asked, answer) => pass(site.address, asked, answer));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
  return { name: `${site.name} behind HTTP/2`, address, close: async () => void server.close() };
}

/** Names that HTTP/2 has for itself, or does not know. */
const OF_ITS_HTTP = /^(?::.*|connection|keep-alive|transfer-encoding|host)$/;

function pass(address: string, asked: Http2ServerRequest, answer: Http2ServerResponse): void {
  const own = (headers: object) => Object.entries(headers).filter(([name]) => !OF_ITS_HTTP.test(name));
  request(
    new URL(asked.url, address),
    { method: asked.method, headers: Object.fromEntries(own(asked.headers)) },
    (site) => {
      answer.writeHead(site.statusCode ?? 502, Object.fromEntries(own(site.headers)));
      site.pipe(answer);
    },
  )
    .on('error', () => answer.stream.close())
    .end();
}

async function ownCertificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duizhao-certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', '2'];
  try {
    await promisify(execFile)('openssl', [...words, '-keyout', key, '-out', cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
