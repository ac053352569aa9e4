import { cleanup } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';

// jsdom lays nothing out, so it cannot scroll or measure.
window.scrollTo = vi.fn();
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
