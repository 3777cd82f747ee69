// Builds the small seeds' sites with the command line and serves them and the seeds' site, each below a sub-path.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import sirv from 'sirv';

const PORT = Number(process.env.E2E_PORT ?? 4317);
const HOSTILE = 'node_modules/.cache/hostile-site';
const COVERAGE = 'node_modules/.cache/coverage-site';

process.env.DUIZHAO_CACHE ??= 'node_modules/.cache/duizhao-tests';
for (const [folder, site] of [
  ['e2e/coverage', COVERAGE],
  ['e2e/seeds', HOSTILE],
]) {
  execFileSync('node', ['dist/cli/duizhao.js', 'build', folder, '--out', site], { stdio: 'inherit' });
}

const sites = new Map([
  ['/some/where/', sirv('dist', { dev: true })],
  ['/hostile/', sirv(HOSTILE, { dev: true })],
  ['/coverage/', sirv(COVERAGE, { dev: true })],
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
