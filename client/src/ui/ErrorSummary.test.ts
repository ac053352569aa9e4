import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

const faults = [
  { code: 'missing', field: 'course.title', message: 'Enter a title' },
  { code: 'bad', field: 'slots[1].end', message: 'The end must be after the start' },
  { code: 'missing', field: 'languages[0].classLevel', message: 'Choose a level' },
];

function controls(...ids: string[]) {
  for (const id of ids) {
    const control = Object.assign(document.createElement('input'), { id });
    document.body.append(control);
  }
}

test('every fault is listed at once and its link leads to the field', async () => {
  controls('course-title', 'slots-1-end');
  render(ErrorSummary, { faults });
  expect(screen.getByRole('alert').textContent).toContain('There are 3 problems');
  await userEvent.click(screen.getByRole('link', { name: 'The end must be after the start' }));
  expect(document.activeElement?.id).toBe('slots-1-end');
});

test('a fault in a row that is not on the page leads to its list', async () => {
  controls('languages');
  render(ErrorSummary, { faults });
  await userEvent.click(screen.getByRole('link', { name: 'Choose a level' }));
  expect(document.activeElement?.id).toBe('languages');
});

test('without a fault nothing is shown', () => {
  render(ErrorSummary, { faults: [] });
  expect(screen.queryByRole('alert')).toBeNull();
});
