import { beforeEach, expect, test, vi } from 'vitest';
import { NoAnswer } from '../../gql/client.ts';
import { Autosave } from './autosave.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('many keystrokes in a row are saved once, with the last content', async () => {
  const save = vi.fn(async () => []);
  const autosave = new Autosave<string>(save, 1000);
  autosave.changed('a');
  autosave.changed('ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(autosave.state).toBe('saved');
  expect(autosave.savedAt).toBeInstanceOf(Date);
});

test('a stale version stops saving until somebody decides, and then ours is saved over theirs', async () => {
  let stale = true;
  const save = vi.fn(async () => (stale ? [{ code: 'stale-version', message: 'changed elsewhere' }] : []));
  const autosave = new Autosave<string>(save, 1000);
  autosave.changed('mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(autosave.state).toBe('conflict');
  autosave.changed('mine, longer');
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(1);
  stale = false;
  await autosave.resolve('keep');
  expect(save).toHaveBeenLastCalledWith('mine, longer');
  expect(autosave.state).toBe('saved');
});

test('taking the other version drops what was typed', async () => {
  const save = vi.fn(async () => [{ code: 'stale-version', message: 'changed elsewhere' }]);
  const autosave = new Autosave<string>(save, 1000);
  autosave.changed('mine');
  await vi.advanceTimersByTimeAsync(1000);
  await autosave.resolve('drop');
  expect([autosave.state, autosave.unsaved]).toEqual(['untouched', false]);
});

test('what could not be sent stays and goes out with the next try', async () => {
  let connected = false;
  const save = vi.fn(async () => {
    if (!connected) throw new NoAnswer('offline', null, 'no network');
    return [];
  });
  const autosave = new Autosave<string>(save, 1000);
  autosave.changed('typed in a train');
  await vi.advanceTimersByTimeAsync(1000);
  expect([autosave.state, autosave.unsaved]).toEqual(['offline', true]);
  connected = true;
  expect(await autosave.flush()).toBe(true);
  expect(save).toHaveBeenLastCalledWith('typed in a train');
});

test('what is typed while a save is under way is saved after it', async () => {
  let finish: (() => void) | undefined;
  const save = vi.fn(() => new Promise<[]>((resolve) => (finish = () => resolve([]))));
  const autosave = new Autosave<string>(save, 1000);
  autosave.changed('first');
  await vi.advanceTimersByTimeAsync(1000);
  autosave.changed('second');
  finish?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([['first'], ['second']]);
});
