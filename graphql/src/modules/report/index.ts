import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { makeReport } from './makeReport.ts';
import { Pairing } from './Pairing.ts';
import { publishReport } from './publishReport.ts';
import { removeReportMapping } from './removeReportMapping.ts';
import { ReportBlock } from './ReportBlock.ts';
import { saveReportMapping } from './saveReportMapping.ts';
import { saveTestimonial } from './saveTestimonial.ts';
import { withdrawTestimonial } from './withdrawTestimonial.ts';

export const report: Resolvers = {
  Query: {
    reports: async (_root, _args, { silo }) => valueOrThrow(await silo.reports()),
    report: async (_root, { id }, { silo }) => valueOrNull(await silo.report(id)),
    publishedReports: async (_root, _args, { silo }) => valueOrThrow(await silo.publishedReports()),
    publishedReport: async (_root, { id }, { silo }) => valueOrNull(await silo.publishedReport(id)),
    reportMappings: async (_root, args, { silo }) =>
      connection(valueOrThrow(await silo.reportMappings(args))),
  },
  Pairing,
  ReportBlock,
  ReportMapping: { recordedBy: ({ recordedBy }, _args, { loaders }) => loaders.person.load(recordedBy) },
  Mutation: {
    makeReport,
    publishReport,
    saveReportMapping,
    removeReportMapping,
    saveTestimonial,
    withdrawTestimonial,
  },
};
