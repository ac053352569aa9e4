import type { SiloPage } from './silo/types.ts';

/** Silo's flat page as the schema's connection. */
export function connection<Node, Page extends SiloPage<Node>>({ hasNextPage, endCursor, ...page }: Page) {
  return { ...page, pageInfo: { hasNextPage, endCursor } };
}
