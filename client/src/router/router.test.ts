import { afterEach, expect, test } from 'vitest';
import { navigate, router, startRouter } from './router.svelte.ts';

let stop: () => void;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function click(href: string, init: MouseEventInit = {}): MouseEvent {
  stop = startRouter();
  const link = Object.assign(document.createElement('a'), { href });
  document.body.append(link);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  link.addEventListener('click', (click) => queueMicrotask(() => click.preventDefault()));
  link.dispatchEvent(event);
  return event;
}

test('a link of our own site changes the page without a load', () => {
  expect(click('/institutions').defaultPrevented).toBe(true);
  expect(router.path).toBe('/institutions');
});

test('signing in leaves the page, because the edge answers there', () => {
  navigate('/');
  expect(click('/auth/sign-in').defaultPrevented).toBe(false);
  expect(router.path).toBe('/');
});

test('a click with the control key is left to the browser', () => {
  expect(click('/courses', { ctrlKey: true }).defaultPrevented).toBe(false);
});
