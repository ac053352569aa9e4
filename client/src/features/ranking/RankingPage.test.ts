import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { ranking } from '../../../test/rankingFixtures.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import RankingPage from './RankingPage.svelte';

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = undefined;
});

function signInAs(role: 'SECRETARIAT' | 'EXPERT') {
  session.me = {
    id: 'me',
    email: 'me@example.org',
    languages: [],
    memberships: [{ id: 'x', role, status: 'CONFIRMED', institution: null }],
  } as unknown as Me;
}

async function show(answers: Answers = {}, role: 'SECRETARIAT' | 'EXPERT' = 'SECRETARIAT') {
  signInAs(role);
  const edge = fakeEdge({ Ranking: () => ({ ranking }), ...answers });
  vi.stubGlobal('fetch', edge.fetch);
  render(RankingPage);
  await screen.findByRole('heading', { level: 2, name: /^Ranking now/ });
  return edge;
}

test('the live model tells its answers and its gain with the interval', async () => {
  await show();
  const card = screen.getByRole('heading', {
    name: `Ranking now: the weights with what model ${ranking.live!.version} has learned`,
  }).parentElement!;
  expect(card.textContent).toContain('210 on 160 pages');
  expect(card.textContent?.replace(/\s+/g, ' ')).toContain(
    '+0.041 of 1, the perfect order (NDCG@10; with 95 % certainty +0.012 to +0.070, on 40 later pages with a request)',
  );
});

test('without a model the page says that no answers were learned yet', async () => {
  await show({ Ranking: () => ({ ranking: { ...ranking, live: null, models: [], runs: [] } }) });
  expect(screen.getByText(/the published weights, nothing learned yet/)).toBeTruthy();
  expect(screen.getByText(/needs 200 suggestions that somebody asked for/)).toBeTruthy();
  expect(screen.getByText('There has been no training yet.')).toBeTruthy();
});

test('a machine that cannot train says what to install', async () => {
  const trainingUnavailable = 'Training needs XGBoost 1.7. On Debian 12: apt-get install libxgboost0.';
  await show({ Ranking: () => ({ ranking: { ...ranking, trainingUnavailable } }) });
  expect(screen.getByText(trainingUnavailable)).toBeTruthy();
});

test('learning is switched off only with a reason', async () => {
  const edge = await show({
    SwitchLearning: () => ({ switchLearning: { __typename: 'SwitchLearningSuccess' } }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Switch learning off' }));
  const form = screen.getByLabelText('Why?').closest('form')!;
  await userEvent.click(within(form).getByRole('button', { name: 'Switch learning off' }));
  expect(screen.getByText('Say why in at least five characters')).toBeTruthy();
  await fireEvent.input(screen.getByLabelText('Why?'), { target: { value: 'A complaint.' } });
  await userEvent.click(within(form).getByRole('button', { name: 'Switch learning off' }));
  expect(edge.sent.find(({ operationName }) => operationName === 'SwitchLearning')?.variables).toEqual({
    on: false,
    reason: 'A complaint.',
  });
});

test('an earlier model is gone back to after a question and with a reason', async () => {
  const edge = await show({
    ChooseRankingModel: () => ({ chooseRankingModel: { __typename: 'ChooseRankingModelSuccess' } }),
  });
  await userEvent.click(
    screen.getByRole('button', { name: 'Go back to the model 20261001t023000z-000000000000' }),
  );
  await fireEvent.input(screen.getByLabelText('Why?'), { target: { value: 'It was better.' } });
  await userEvent.click(screen.getByRole('button', { name: 'Go back to this model' }));
  const sent = edge.sent.find(({ operationName }) => operationName === 'ChooseRankingModel');
  expect(sent?.variables).toEqual({ modelId: 'm1', reason: 'It was better.' });
});

test('a refused training says why', async () => {
  const message = 'A training is under way. Look again in a few minutes.';
  await show({
    TrainRanking: () => ({ trainRanking: { __typename: 'Refusal', code: 'training-under-way', message } }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Train now' }));
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});

test('an expert reads everything and can change nothing', async () => {
  await show({}, 'EXPERT');
  expect(screen.queryByRole('button', { name: 'Train now' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save these rules' })).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('About equal').closest('fieldset')?.disabled).toBe(true);
});

test('rules out of bounds are told at their fields, by name and with the country that is wrong', async () => {
  const refusals = [
    { code: 'out-of-bounds', message: 'Enter a number from 0 to 0.5.', field: 'nearEqual' },
    { code: 'unknown-code', message: 'Choose a country.', field: 'underRepresented[1]' },
  ];
  await show({ SaveFairnessRules: () => ({ saveFairnessRules: { __typename: 'Refusals', refusals } }) });
  const field = screen.getByLabelText('About equal');
  await fireEvent.input(field, { target: { value: '9' } });
  await fireEvent.input(screen.getByLabelText('Countries to be seen more'), { target: { value: 'KH, XX' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save these rules' }));
  expect(
    await screen.findByRole('link', { name: 'About equal: Enter a number from 0 to 0.5.' }),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'XX: Choose a country.' })).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
