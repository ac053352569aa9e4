import { expect, test } from 'vitest';
import { matchPath } from './matchPath.ts';
import { destinationOf } from './routes.ts';

test('a named part is read and decoded', () => {
  expect(matchPath('/courses/:id/edit', '/courses/a%20b/edit')).toEqual({ id: 'a b' });
});

test('a broken percent code in the address is taken as it stands', () => {
  expect(matchPath('/courses/:id', '/courses/%E0%A4%A')).toEqual({ id: '%E0%A4%A' });
});

test('a longer path does not match a shorter pattern', () => {
  expect(matchPath('/courses/:id', '/courses/1/edit')).toBeNull();
});

test('the form for a new course wins over the page of a course called "new"', () => {
  expect(destinationOf('/courses/new').route.pattern).toBe('/courses/new');
});

test('an unknown address leads to the page that says so, open to everybody', () => {
  const { route } = destinationOf('/nowhere/at/all');
  expect([route.pattern, route.open]).toEqual(['', true]);
});
