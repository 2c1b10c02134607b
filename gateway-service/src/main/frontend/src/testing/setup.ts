import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startLanguages } from '~/i18n';

// a busy machine is no failure
configure({ asyncUtilTimeout: 8000 });

beforeAll(async () => {
  Object.defineProperty(window, 'matchMedia', {
    writable: true,
    value: (query: string) => ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined }),
  });
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  globalThis.ResizeObserver = Observer;
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  await startLanguages('en');
});

afterEach(() => cleanup());
