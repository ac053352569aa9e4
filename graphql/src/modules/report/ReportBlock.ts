import type { ReportBlockResolvers } from '../../generated/types.ts';

const names = {
  paragraph: 'ReportParagraph',
  list: 'ReportList',
  table: 'ReportTable',
  chart: 'ReportChart',
  quote: 'ReportQuote',
  link: 'ReportLink',
} as const;

/** Silo tells a block's type by a member; GraphQL by the type's name. */
export const ReportBlock: ReportBlockResolvers = {
  __resolveType: (block) => names[(block as unknown as { type: keyof typeof names }).type],
};
