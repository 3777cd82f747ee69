import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The app; with `--mode cli` the command line, which runs in Node. */
export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : app));

const app = defineConfig({
  base: './',
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2023', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/*.test.ts'],
          environment: 'node',
        },
      },
      { test: { name: 'rooms', include: ['src/*.test.ts'], environment: 'node' } },
    ],
  },
});

const commandLine = defineConfig({
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    ssr: 'src/build/cli.ts',
    rolldownOptions: { output: { entryFileNames: 'duizhao.js' } },
  },
});
