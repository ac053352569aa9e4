import { graphql } from '../../gql/generated/gql.ts';
import type {
  FullReportFragment,
  MappedProjectCardFragment,
  ReportsQuery,
  TestimonialListFragment,
} from '../../gql/generated/graphql.ts';
import './texts.ts';

export const summaryFragment = graphql(`
  fragment ReportFacts on ReportSummary {
    id
    kind
    title
    from
    cutOff
    sha256
    madeAt
    publishedAt
  }
`);

export const reportsDocument = graphql(`
  query Reports {
    reports {
      ...ReportFacts
    }
  }
`);

export const reportFragment = graphql(`
  fragment FullReport on Report {
    summary {
      ...ReportFacts
    }
    checks {
      code
      met
      text
    }
    document {
      title
      subtitle
      version
      sha256
      notes
      sections {
        heading
        level
        blocks {
          __typename
          ... on ReportParagraph {
            text
          }
          ... on ReportList {
            items
          }
          ... on ReportTable {
            caption
            columns {
              label
              numeric
            }
            rows
            rowHeaders
            notes
          }
          ... on ReportChart {
            kind
            caption
            unit
            description
            series {
              name
            }
            points {
              label
              values
              low
              high
              text
            }
          }
          ... on ReportQuote {
            quoted: text
            role
            country
          }
          ... on ReportLink {
            text
            href
          }
        }
      }
    }
  }
`);

export const reportDocument = graphql(`
  query Report($id: ID!) {
    report(id: $id) {
      ...FullReport
    }
  }
`);

export const makeReportDocument = graphql(`
  mutation MakeReport($kind: ReportKind!, $cutOff: Date!, $from: Date) {
    makeReport(kind: $kind, cutOff: $cutOff, from: $from) {
      __typename
      ... on MakeReportSuccess {
        report {
          summary {
            id
          }
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const publishReportDocument = graphql(`
  mutation PublishReport($id: ID!) {
    publishReport(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const mappedFragment = graphql(`
  fragment MappedProjectCard on MappedProject {
    pairingId
    title
    requesterCountry
    invitedCountry
    state
    mayTag
    mappings {
      id
      code
      confirmed
      evidence {
        text
        figureKey
        documentId
        link
      }
    }
    suggestions {
      code
      ground
      figureKey
    }
  }
`);

export const reportMappingsDocument = graphql(`
  query ReportMappings($after: String, $tagged: Boolean) {
    reportMappings(first: 20, after: $after, tagged: $tagged) {
      total
      nodes {
        ...MappedProjectCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    actionPlan {
      code
      title
    }
  }
`);

export const saveMappingDocument = graphql(`
  mutation SaveReportMapping($input: SaveReportMappingInput!) {
    saveReportMapping(input: $input) {
      __typename
      ... on SaveReportMappingSuccess {
        project {
          ...MappedProjectCard
        }
      }
      ... on Refusals {
        refusals {
          code
          message
          field
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const removeMappingDocument = graphql(`
  mutation RemoveReportMapping($id: ID!) {
    removeReportMapping(id: $id) {
      __typename
      ... on SaveReportMappingSuccess {
        project {
          ...MappedProjectCard
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const testimonialsFragment = graphql(`
  fragment TestimonialList on Testimonials {
    consentWording
    mayRecord
    testimonials {
      id
      text
      role
      country
      consentOn
      consentHow
      mayWithdraw
    }
  }
`);

export const testimonialsDocument = graphql(`
  query Testimonials($id: ID!) {
    pairing(id: $id) {
      id
      testimonials {
        ...TestimonialList
      }
    }
  }
`);

export const saveTestimonialDocument = graphql(`
  mutation SaveTestimonial($input: SaveTestimonialInput!) {
    saveTestimonial(input: $input) {
      __typename
      ... on SaveTestimonialSuccess {
        testimonials {
          ...TestimonialList
        }
      }
      ... on Refusals {
        refusals {
          code
          message
          field
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const withdrawTestimonialDocument = graphql(`
  mutation WithdrawTestimonial($id: ID!) {
    withdrawTestimonial(id: $id) {
      __typename
      ... on WithdrawTestimonialSuccess {
        testimonials {
          ...TestimonialList
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const reportKinds = ['STOCKTAKING', 'ACTION_PLAN_ROWS', 'CHAIRS_CONCLUSIONS_ANNEX'] as const;
export const fileFormats = ['html', 'pdf', 'docx', 'csv', 'xlsx', 'json'] as const;

export type ReportSummary = ReportsQuery['reports'][number];
export type FullReport = FullReportFragment;
export type ReportBlock = FullReport['document']['sections'][number]['blocks'][number];
export type ReportTable = Extract<ReportBlock, { __typename: 'ReportTable' }>;
export type ReportChart = Extract<ReportBlock, { __typename: 'ReportChart' }>;
export type MappedProject = MappedProjectCardFragment;
export type TestimonialList = TestimonialListFragment;

/** Where a report's file lies: the public copy where there is one. */
export const fileOf = ({ id, publishedAt }: Pick<ReportSummary, 'id' | 'publishedAt'>, format: string) =>
  `${publishedAt ? '/published' : ''}/reports/${id}.${format}`;

/** The last 30 June or 31 December that is over. */
export function lastHalfYear(today: Date): string {
  const year = today.getUTCFullYear();
  return today.getUTCMonth() >= 6 ? `${year}-06-30` : `${year - 1}-12-31`;
}
