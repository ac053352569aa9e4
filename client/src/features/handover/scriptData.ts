/** What the browser's Trusted Types offer of what is used here. */
type Factory = {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): string };
};

/** The one policy beside that of Svelte which the content security policy allows by name; it takes JSON and nothing else. */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('json-ld', {
  createScript: (text) => JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c'),
});

/** JSON as the text of a `<script type="application/ld+json">`, which is data and never runs. */
export const asScriptData = (json: string): string => policy?.createScript(json) ?? json;
