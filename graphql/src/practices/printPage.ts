import type { SiloPractice } from '../silo/types.ts';
import { escaped } from './escaped.ts';
import { citationOf, countriesOf, descriptionOf, halfYearInWords, nameOf } from './words.ts';

const PHASES: Record<string, string> = {
  PREPARATION: 'Preparation',
  ICEBREAKER: 'Icebreaker',
  COMPARATIVE_DISCUSSION: 'Comparative discussion',
  PROJECT: 'Project',
  PRESENTATION_AND_REFLECTION: 'Presentation and reflection',
};

/** One good practice as a page for paper and for browsers without scripts. */
export function printPage(practice: SiloPractice, publicUrl: URL): string {
  const { content } = practice;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(content.title)} · CoilMatch</title>
<meta name="description" content="${escaped(descriptionOf(practice))}">
<link rel="canonical" href="${escaped(new URL(`/practices/${practice.id}`, publicUrl).href)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/practices/print.css">
</head>
<body>
<main>
<p class="kind">Good practice · CoilMatch</p>
<h1>${escaped(content.title)}</h1>
${paragraphs(content.summary)}
${facts(practice)}
${list('What students learn', content.outcomes)}
${weekByWeek(practice)}
${tasks(practice)}
${tools(practice)}
${section('What worked', content.worked)}
${section('What did not', content.didNot)}
${section('Advice', content.advice)}
${section('What to think of before you copy this', content.context)}
${results(practice)}
<h2>Licence and how to cite</h2>
<p><a rel="license" href="${escaped(practice.licenceAddress)}">${escaped(practice.licenceName)}</a></p>
<p>${escaped(citationOf(practice, publicUrl))}</p>
${content.buildsOn ? `<p>It builds on “${escaped(content.buildsOn.title)}” by ${escaped(content.buildsOn.credit)}.</p>` : ''}
</main>
<footer><p><a href="/practices/${escaped(practice.id)}">Open this page in CoilMatch</a></p></footer>
</body>
</html>
`;
}

const paragraphs = (text: string | null): string =>
  (text ?? '')
    .split(/\n{2,}/)
    .filter((one) => one.trim())
    .map((one) => `<p>${escaped(one.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

const section = (heading: string, text: string | null): string =>
  text ? `<h2>${heading}</h2>\n${paragraphs(text)}` : '';

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${heading}</h2>\n<ul>${items.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;

function table(caption: string, columns: string[], rows: string[][]): string {
  const head = columns.map((one) => (one ? `<th scope="col">${one}</th>` : '<td></td>')).join('');
  const body = rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const sides = ({ content }: SiloPractice) => [content.requester, content.invited];

function facts(practice: SiloPractice): string {
  const { content } = practice;
  const size = ({ size: band }: (typeof content)['requester']) => escaped(band ?? 'not told');
  const rows: string[][] = [
    ['Institution', ...sides(practice).map(({ institution }) => escaped(institution))],
    ['Country', ...sides(practice).map(({ country }) => escaped(nameOf(practice, country)))],
    ['Students', ...sides(practice).map(size)],
    [
      'Field of study',
      ...sides(practice).map(({ fields }) =>
        escaped(
          fields.map((code) => practice.topics.find((one) => one.code === code)?.label ?? code).join(', '),
        ),
      ),
    ],
  ];
  const more = [
    `${content.weeks.length} weeks`,
    content.languages.map((tag) => nameOf(practice, tag)).join(', '),
    content.teamSize ? `mixed teams of ${content.teamSize}` : '',
    halfYearInWords(content.halfYear) && `ended in ${halfYearInWords(content.halfYear)}`,
  ];
  return `${table(`The two classes, in ${escaped(countriesOf(practice))}`, ['', 'One side', 'Other side'], rows)}
<p>${escaped(more.filter(Boolean).join(' · '))}</p>`;
}

function weekByWeek(practice: SiloPractice): string {
  const { weeks } = practice.content;
  const isTold = weeks.some(({ focus }) => focus);
  const rows = weeks.map(({ phase, focus, session }, at) => [
    `${at + 1}`,
    PHASES[phase] ?? escaped(phase),
    ...(isTold ? [escaped(focus ?? '')] : []),
    escaped(session ?? 'no live meeting'),
  ]);
  const columns = ['Week', 'Phase', ...(isTold ? ['About'] : []), 'Live meeting'];
  return rows.length === 0 ? '' : `<h2>Week by week</h2>\n${table('Weeks', columns, rows)}`;
}

function tasks({ content }: SiloPractice): string {
  const one = ({ title, description, output, week, weeks: length }: (typeof content.tasks)[number]) =>
    `<h3>${escaped(title)}</h3>
<p>${length > 1 ? `Weeks ${week} to ${week + length - 1}` : `Week ${week}`}${output ? ` · handed in: ${escaped(output)}` : ''}</p>
${paragraphs(description)}`;
  return content.tasks.length === 0 ? '' : `<h2>Tasks</h2>\n${content.tasks.map(one).join('\n')}`;
}

const tools = (practice: SiloPractice): string =>
  list(
    'Tools',
    practice.content.tools.map(({ tool, purpose, fallback }) =>
      [
        nameOf(practice, tool),
        purpose ? ` – ${purpose}` : '',
        fallback ? ` (when it fails: ${nameOf(practice, fallback)})` : '',
      ].join(''),
    ),
  );

function results(practice: SiloPractice): string {
  const told = (text: string | null) => escaped(text ?? 'not collected, or by fewer than five');
  const rows = practice.content.results.map(({ label, requester, invited }) => [
    escaped(label),
    told(requester),
    told(invited),
  ]);
  return rows.length === 0
    ? ''
    : `<h2>Results</h2>\n${table('What both classes tell, in bounds and bands', ['', ...sides(practice).map(({ institution }) => escaped(institution))], rows)}`;
}

/** The page's own style sheet; the content security policy allows no style in the page itself. */
export const PRINT_STYLE = `:root{color-scheme:light dark;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif}
body{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:0}
h1,h2,h3,p,li{overflow-wrap:anywhere}td,th{overflow-wrap:break-word}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;border-bottom:1px solid #8884}
@media print{body{max-width:none;padding:0;font-size:11pt}footer{display:none}h2,h3{break-after:avoid}tr{break-inside:avoid}a{color:inherit}}
`;
