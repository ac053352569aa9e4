import { cleanup } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';

// jsdom lays nothing out, so it cannot scroll.
window.scrollTo = vi.fn();

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
