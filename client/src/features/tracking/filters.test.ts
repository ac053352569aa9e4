import { expect, test } from 'vitest';
import { addressOf, fileAddressOf, filterOf, isNarrowed, statesOf, variablesOf } from './filters.ts';

const of = (query: string) => filterOf(new URLSearchParams(query));

test('an address gives the same filter that made it', () => {
  const address =
    '/projects?view=list&phase=running&waits=offices&overdue=1&country=JP&search=a+b&sort=CHANGED';
  expect(addressOf(of(address.slice(address.indexOf('?'))))).toBe(address);
  expect(addressOf(of(''))).toBe('/projects');
});

test('a made-up value in the address is as if nothing stood there', () => {
  const filter = of('view=tree&phase=lost&waits=fate&sort=mood');
  expect([filter.view, filter.phase, filter.waits, filter.sort]).toEqual(['board', '', '', 'DUE_ON']);
  expect(isNarrowed(filter)).toBe(false);
});

test('a phase stands for all of its states', () => {
  expect(statesOf(of('phase=planning'))).toEqual(['CO_DESIGN', 'CHANGES_REQUESTED']);
  expect(statesOf(of(''))).toBeNull();
});

test('waiting for an office means either office', () => {
  expect(variablesOf(of('waits=offices')).waitsFor).toEqual(['REQUESTER_OFFICE', 'INVITED_OFFICE']);
  expect(variablesOf(of('waits=me'))).toMatchObject({ waitingForMe: true, waitsFor: null });
});

test('the file holds what is shown', () => {
  expect(fileAddressOf(of('phase=running&waits=lecturers&search=a%26b&overdue=1'), 'xlsx')).toBe(
    '/projects.xlsx?state=RUNNING%2CAT_RISK&waitsFor=REQUESTER_LECTURER%2CINVITED_LECTURER&overdue=true&search=a%26b&sort=DUE_ON',
  );
});
