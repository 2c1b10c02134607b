/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves src/boot.js as a classic script of our own origin, before anything else runs: theme and Trusted Types. */
function boot(): Plugin {
  const source = () => readFileSync(here('./src/boot.js'), 'utf8');
  return {
    name: 'candor-boot',
    buildStart() {
      if (this.environment?.mode === 'build') this.emitFile({ type: 'asset', name: 'boot.js', source: source() });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const built = Object.values(bundle ?? {}).find((file) => file.type === 'asset' && file.names.includes('boot.js'));
        const address = built ? `/${built.fileName}` : '/src/boot.js';
        return [{ tag: 'script', attrs: { src: address, nonce: '__CSP_NONCE__' }, injectTo: 'head-prepend' as const }];
      },
    },
  };
}

const backend = process.env.CANDOR_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), boot()],
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
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
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
