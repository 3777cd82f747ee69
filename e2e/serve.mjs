// Builds the hostile seeds' site with the command line and serves it and the seeds' site, each below a sub-path.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import sirv from 'sirv';

const PORT = 4317;
const HOSTILE = 'node_modules/.cache/hostile-site';

execFileSync('node', ['dist/cli/duizhao.js', 'build', 'e2e/seeds', '--out', HOSTILE], { stdio: 'inherit' });

const sites = new Map([
  ['/some/where/', sirv('dist', { dev: true })],
  ['/hostile/', sirv(HOSTILE, { dev: true })],
]);

createServer((request, response) => {
  const path = request.url ?? '/';
  const base = [...sites.keys()].find((one) => path.startsWith(one));
  const missing = () => {
    response.statusCode = 404;
    response.end();
  };
  if (base === undefined) return missing();
  request.url = path.slice(base.length - 1);
  sites.get(base)?.(request, response, missing);
}).listen(PORT, '127.0.0.1');
