import type { GoodPracticeResolvers } from '../../generated/types.ts';
import { addressOf, citationOf, nameOf } from '../../practices/words.ts';
import type { SiloPractice } from '../../silo/types.ts';

type Content = SiloPractice['content'];

const part =
  <Name extends keyof Content>(name: Name) =>
  ({ content }: SiloPractice): Content[Name] =>
    content[name];

const side = (practice: SiloPractice, told: Content['requester']) => ({
  ...told,
  countryName: nameOf(practice, told.country),
});

/** Silo keeps what the offices consent to apart from what it says about it; a reader gets both as one. */
export const GoodPractice: GoodPracticeResolvers = {
  title: part('title'),
  summary: part('summary'),
  outcomes: part('outcomes'),
  keywords: part('keywords'),
  requester: (practice) => side(practice, practice.content.requester),
  invited: (practice) => side(practice, practice.content.invited),
  halfYear: part('halfYear'),
  weeks: part('weeks'),
  tasks: part('tasks'),
  tools: (practice) =>
    practice.content.tools.map((tool) => ({
      ...tool,
      name: nameOf(practice, tool.tool),
      fallbackName: tool.fallback ? nameOf(practice, tool.fallback) : null,
    })),
  languages: (practice) =>
    practice.content.languages.map((code) => ({ code, label: nameOf(practice, code) })),
  teamSize: part('teamSize'),
  worked: part('worked'),
  didNot: part('didNot'),
  advice: part('advice'),
  context: part('context'),
  results: part('results'),
  licence: part('licence'),
  licenceUrl: ({ licenceAddress }) => licenceAddress,
  citation: (practice, _args, { publicUrl }) =>
    practice.state === 'DRAFT' ? null : citationOf(practice, publicUrl),
  url: ({ id, state }, _args, { publicUrl }) => (state === 'DRAFT' ? null : addressOf(id, publicUrl)),
  template: ({ id }) => `practice:${id}`,
  buildsOn: part('buildsOn'),
};
