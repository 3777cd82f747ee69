import { expect, test } from 'vitest';
import { withStart } from './page.ts';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/app.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/libraries.js">
    <link rel="modulepreload" crossorigin href="./assets/start.js">
    <link rel="stylesheet" crossorigin href="./assets/app.css">
  </head>`;

test('what the app needs runs before it, each by itself and once, and what finds the screen runs first', () => {
  const html = withStart(PAGE, 'assets/start.js');
  const scripts = [...html.matchAll(/<script type="module" crossorigin src="([^"]*)"><\/script>/g)];
  expect(scripts.map(([, file]) => file)).toEqual([
    './assets/start.js',
    './assets/libraries.js',
    './assets/app.js',
  ]);
  expect(html).not.toContain('modulepreload');
  expect(html).toContain('<link rel="stylesheet" crossorigin href="./assets/app.css">');
  expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="./data/index.json" />');
});
