/// <reference types="vitest/config" />
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { direct } from './vite/direct';
import { opening } from './vite/early';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Text is compressed once here, as well as it can be, and not by the gateway for every visit. From the written files: only they are final. */
function compressed(): Plugin {
  return {
    name: 'candor-compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|mjs|css|svg)$/.test(name));
      await Promise.all(texts.map(async (name) => {
        const file = join(dir, name);
        const source = await readFile(file);
        if (source.length < 1024) return;
        await writeFile(`${file}.br`, await promisify(brotliCompress)(source));
        await writeFile(`${file}.gz`, await promisify(gzip)(source, { level: 9 }));
      }));
    },
  };
}

/** Modules that every visit loads: all that the page reaches without a lazy import. */
const first = new Set<string>();

function firstVisit(): Plugin {
  return {
    name: 'candor-first-visit',
    apply: 'build',
    buildEnd() {
      const open = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (first.has(id)) continue;
        first.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

const backend = process.env.CANDOR_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
    direct({
      '@mantine/core': here('./node_modules/@mantine/core/esm/index.mjs'),
      '@mantine/hooks': here('./node_modules/@mantine/hooks/esm/index.mjs'),
    }),
    opening(),
    firstVisit(),
    compressed(),
  ],
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { alias: { '~': here('./src') } },
  build: {
    outDir: here('../../../target/frontend/static'),
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // two files and not thirty: a phone's browser asks for few things at a time, and each asking takes a round trip
          groups: [
            { name: 'base', test: (id) => first.has(id) && id.includes('node_modules') },
            { name: 'first', test: (id) => first.has(id) },
            { name: 'parts', minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: backend, changeOrigin: true },
      '/ws': { target: backend, ws: true, changeOrigin: true },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
