/** The address bar as state. Pages read it; links and {@link navigate} change it. */
class Router {
  path = $state(location.pathname);
  search = $state(location.search);
  /** Counts the moves within the page, so that the first load leaves the focus alone. */
  moves = $state(0);

  get query(): URLSearchParams {
    return new URLSearchParams(this.search);
  }

  follow(): void {
    this.path = location.pathname;
    this.search = location.search;
    this.moves += 1;
  }
}

export const router = new Router();

export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  router.follow();
  window.scrollTo(0, 0);
}

/** Changes the address without leaving the page: a new draft gets its id while it is being typed. */
export function renameAddress(to: string): void {
  history.replaceState(null, '', to);
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = (event.target as Element | null)?.closest?.('a') ?? null;
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || event.defaultPrevented || event.button !== 0 || modified) return null;
  return link;
}

/** Links of our own site move within the page; sign-in and every other site load as usual. */
export function startRouter(): () => void {
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin)
      return;
    if (link.pathname.startsWith('/auth/')) return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  const onPopState = () => router.follow();
  document.addEventListener('click', onClick);
  window.addEventListener('popstate', onPopState);
  return () => {
    document.removeEventListener('click', onClick);
    window.removeEventListener('popstate', onPopState);
  };
}
