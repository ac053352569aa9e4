/** Letters that XML 1.0 does not know; a feed with one of them cannot be read at all. */
// oxlint-disable-next-line no-control-regex
const UNREADABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Foreign text inside HTML or XML, between tags or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(UNREADABLE, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** JSON inside a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
