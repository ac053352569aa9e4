import { createHash } from 'node:crypto';

const STYLE = `
:root { --paper: #fbfaf8; --card: #ffffff; --ink: #1b2430; --soft: #5a6572; --line: #dcdfe3; --focus: #ffbf47;
  --fault: #a3220f; --action: #1b2430; --action-ink: #ffffff; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #12161b; --card: #1a2027; --ink: #e9ecef; --soft: #a3adb8;
  --line: #343c46; --fault: #ffb4a6; --action: #e9ecef; --action-ink: #12161b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -.02em; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; }
p { margin: 0 0 1rem; max-width: 40rem; } .soft { color: var(--soft); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button, input { font: inherit; min-height: 2.75rem; border-radius: 4px; border: 1px solid var(--line); color: inherit; }
input { background: var(--card); border-color: var(--soft); padding: .5rem .75rem; width: 100%; }
button { background: var(--action); color: var(--action-ink); padding: .5rem 1rem; cursor: pointer; }
li button { width: 100%; text-align: left; background: var(--card); color: var(--ink); }
li button:hover { border-color: var(--ink); }
li span { display: block; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.field { display: flex; gap: .5rem; align-items: end; flex-wrap: wrap; } .field label { flex: 1 1 16rem; }
.fault { color: var(--fault); font-weight: 600; }
`;

/** The one style of these pages, allowed by its hash. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const GROUPS = [
  { heading: 'The ASEM COIL pilot', holds: ({ email }) => /\.(aschaffenburg|malaya)@/.test(email) },
  { heading: 'Experts and the secretariat', holds: ({ role }) => /EXPERT|SECRETARIAT/i.test(role) },
  { heading: 'Lecturers', holds: ({ role }) => /LECTURER/i.test(role) },
  { heading: 'International offices', holds: ({ role }) => /OFFICE/i.test(role) },
  { heading: 'Others', holds: () => true },
];

/** Everybody who can sign in, each a button; `people` is null when silo could not be asked. */
export function choicePage({ uid, people, filter, fault }) {
  const wanted = filter.trim().toLowerCase();
  const shown = (people ?? []).filter((person) =>
    `${person.email} ${person.description} ${person.institution ?? ''}`.toLowerCase().includes(wanted),
  );
  const note =
    people === null ? 'The demo people cannot be read right now. Reload the page in a moment.' : '';
  const none = people !== null && shown.length === 0 ? `Nobody fits “${filter}”.` : '';
  return page(
    'Demo sign-in — choose who you are',
    `<h1>Demo sign-in — choose who you are</h1>
<p class="soft">This page stands in for the sign-in of a university. Nothing here needs a password, and nobody here is a real person.</p>
${fault ? `<p class="fault" role="alert">${escaped(fault)}</p>` : ''}
<form method="get" class="field"><label>Show only<input type="search" name="q" value="${escaped(filter)}"></label><button>Show</button></form>
<p role="status">${escaped(note || none)}</p>
<form method="post" action="/interaction/${escaped(uid)}">${groups(shown)}</form>
<h2>Somebody new</h2>
<form method="post" action="/interaction/${escaped(uid)}" class="field"><label>E-mail address<input type="email" name="email" required maxlength="254" autocomplete="off"></label><button>Sign in</button></form>`,
  );
}

export function problemPage(sentence) {
  return page('Demo sign-in', `<h1>Demo sign-in</h1><p role="alert">${escaped(String(sentence))}</p>`);
}

function groups(people) {
  const left = new Set(people);
  return GROUPS.map(({ heading, holds }) => {
    const members = [...left].filter(holds);
    for (const member of members) left.delete(member);
    return members.length === 0 ? '' : `<h2>${heading}</h2><ul>${members.map(choice).join('')}</ul>`;
  }).join('');
}

function choice({ email, description, institution }) {
  const place = institution && !description.includes(institution) ? `, ${institution}` : '';
  return `<li><button name="email" value="${escaped(email)}">${escaped(description + place)}<span>${escaped(email)}</span></button></li>`;
}

function page(title, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
