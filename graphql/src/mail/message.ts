import type { SiloMail } from '../silo/types.ts';

/** What goes to the mail server; the same mail makes the same message, byte for byte but the date. */
export type Message = ReturnType<typeof messageOf>;

type Sender = { publicUrl: URL; from: string };

const INK = '#1b2430';
const SOFT = '#5a6673';

/** A mail of silo's as text and HTML, with absolute links and the headers of an automatic message. */
export function messageOf(mail: SiloMail, { publicUrl, from }: Sender) {
  const settings = new URL('/profile/notifications', publicUrl).href;
  const shown: Shown = {
    subject: oneLine(mail.subject),
    items: mail.notifications.map(({ title, text, link }) => ({
      title: oneLine(title),
      text: oneLine(text),
      href: new URL(link, publicUrl).href,
    })),
    settings,
    inbox: new URL('/inbox', publicUrl).href,
  };
  return {
    // Made from the delivery's id: a mail that is sent again after a crash can be known by it.
    messageId: `<${mail.id}@${publicUrl.hostname}>`,
    from: { name: 'CoilMatch', address: from },
    to: { name: '', address: mail.to },
    envelope: { from, to: [mail.to] },
    subject: shown.subject,
    text: plainText(shown),
    html: html(shown),
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${settings}>` },
    textEncoding: 'quoted-printable' as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Whether this is one plain address: nothing that could name a second recipient or begin another header. */
export const isAddress = (to: string): boolean => /^[^\s@<>(),:;"\\[\]]{1,64}@[A-Za-z0-9.-]{1,253}$/.test(to);

type Shown = {
  subject: string;
  items: { title: string; text: string; href: string }[];
  settings: string;
  inbox: string;
};

const why = (settings: string) => `You choose at ${settings} what reaches you by mail, and how often.`;

function plainText({ items, settings, inbox }: Shown): string {
  const told = items.map(({ title, text, href }) => `${title}\n\n${text}\n\n${href}`);
  const all = items.length > 1 ? [`Everything: ${inbox}`] : [];
  return [...told, ...all, `--\nCoilMatch. ${why(settings)}`].join('\n\n\n') + '\n';
}

function html({ subject, items, settings, inbox }: Shown): string {
  const single = items.length === 1;
  const told = items
    .map(({ title, text, href }) =>
      single
        ? `<h1 style="font-size:20px;line-height:1.3;margin:0 0 12px">${escaped(title)}</h1>
<p style="margin:0 0 20px">${escaped(text)}</p>`
        : `<h2 style="font-size:17px;line-height:1.3;margin:0 0 4px"><a href="${escaped(href)}" style="color:inherit">${escaped(title)}</a></h2>
<p style="margin:0 0 20px">${escaped(text)}</p>`,
    )
    .join('\n');
  const [first] = items;
  const [href, label] = single && first ? [first.href, 'Open it in CoilMatch'] : [inbox, 'Open my inbox'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,'Segoe UI',Roboto,sans-serif">
<div style="max-width:36rem;margin:0 auto">
<p style="margin:0 0 24px;font-weight:700">CoilMatch</p>
${told}
<p style="margin:0 0 32px"><a href="${escaped(href)}" style="display:inline-block;padding:12px 20px;border:1px solid #ffffff;border-radius:4px;background-color:${INK};color:#ffffff;font-weight:600;text-decoration:none">${label}</a></p>
<p style="margin:0;font-size:14px;color:${SOFT}"><a href="${escaped(settings)}" style="color:inherit">Choose what reaches you by mail</a>, and how often.</p>
</div>
</body>
</html>
`;
}

/** Names and titles are what people typed: no control character of theirs reaches a header or a line of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
