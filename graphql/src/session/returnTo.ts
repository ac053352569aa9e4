/** The path to go to after signing in: one of this site's own pages, else the start page. */
export function safeReturnTo(given: string | null | undefined, publicUrl: URL): string {
  if (!given?.startsWith('/') || !URL.canParse(given, publicUrl)) return '/';
  const target = new URL(given, publicUrl);
  if (target.origin !== publicUrl.origin || target.pathname.startsWith('/auth/')) return '/';
  return `${target.pathname}${target.search}${target.hash}`;
}
