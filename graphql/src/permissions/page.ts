import type { Decisions } from './decisions.ts';

const ROLES: [role: string, heading: string][] = [
  ['signed-out', 'signed out'],
  ['no-role', 'no role'],
  ['lecturer', 'lecturer'],
  ['office', 'office'],
  ['other-lecturer', 'lecturer elsewhere'],
  ['other-office', 'office elsewhere'],
  ['expert', 'expert'],
  ['secretariat', 'secretariat'],
];

const HEADINGS: Record<string, string> = {
  Query: 'Questions',
  Mutation: 'Changes',
  Subscription: 'Subscriptions',
};

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (headings: string[], rows: string[][]) =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

/** The decisions as a page that a reviewer can read; the page is made, never written by hand. */
export function permissionsPage({ audiences, roots, ids, idKinds, types }: Decisions): string {
  const marks = (audience: string) =>
    ROLES.map(([role]) => (audiences[audience]?.roles.includes(role) ? 'yes' : '–'));
  const count = Object.values(types)
    .flatMap((decided) => Object.values(decided))
    .flatMap((fields) => fields.split(' ')).length;
  const rootCount = Object.values(roots).flatMap((fields) => Object.keys(fields)).length;

  return `${[
    '# Who may ask what, and who may see what',
    'Made from `graphql/permissions.json` by `npm run permissions -w graphql`; do not edit it here. Silo decides ' +
      '(`silo/CoilMatch.Silo/Security/Permissions.cs` by role, each use case by institution); this table says what it must ' +
      'answer. A field or an id of the schema that is not decided fails `graphql/src/permissions/permissions.test.ts`; that the ' +
      'running product answers so is what `tests/e2e/src/permissions.test.ts` finds out.',
    `${rootCount} questions, changes and subscriptions; ${count} fields of ${Object.keys(types).length} types; ` +
      `${Object.keys(ids).length} ids.`,
    '“Elsewhere” is an institution that takes no part in the record. “yes” says that the role may ever have it; the ' +
      'audience says for which records.',
    '## Audiences',
    table(
      ['audience', 'means', ...ROLES.map(([, heading]) => heading)],
      Object.entries(audiences).map(([name, { says }]) => [name, says, ...marks(name)]),
    ),
    ...Object.entries(roots).flatMap(([type, fields]) => [
      `## ${HEADINGS[type]}`,
      table(
        [type.toLowerCase(), 'audience', ...ROLES.map(([, heading]) => heading)],
        Object.entries(fields).map(([field, audience]) => [`\`${field}\``, audience, ...marks(audience)]),
      ),
    ]),
    '## Ids',
    ...Object.entries(idKinds).flatMap(([name, { says, of }]) => [
      `**${name}** (${of.join(', ')}): ${says}`,
      Object.entries(ids)
        .filter(([, kind]) => of.includes(kind))
        .map(([id, kind]) => `- \`${id}\`: ${kind}`)
        .join('\n'),
    ]),
    '## Fields',
    table(
      ['type', 'audience', 'fields'],
      Object.entries(types).flatMap(([type, decided]) =>
        Object.entries(decided).map(([audience, fields], at) => [
          at === 0 ? `\`${type}\`` : '',
          audience,
          fields.split(' ').join(', '),
        ]),
      ),
    ),
  ].join('\n\n')}\n`;
}
