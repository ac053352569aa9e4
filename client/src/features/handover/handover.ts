import { graphql } from '../../gql/generated/gql.ts';
import type { HandOverQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const handOverDocument = graphql(`
  query HandOver {
    handOver {
      schemaVersion
      files {
        id
        state
        askedBy
        askedAt
        endedAt
        step
        rowsDone
        rowsInAll
        schemaVersion
        documents
        lostDocuments
        bytes
        sha256
        failure
      }
      tables {
        name
        description
      }
      leftOut {
        name
        reason
      }
    }
  }
`);

export const startExportDocument = graphql(`
  mutation StartExport {
    startExport {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const deleteExportDocument = graphql(`
  mutation DeleteExport($id: ID!) {
    deleteExport(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export type HandOver = HandOverQuery['handOver'];
export type HandOverFile = HandOver['files'][number];

export const isUnderWay = ({ state }: HandOverFile): boolean => state === 'WAITING' || state === 'RUNNING';
export const addressOf = ({ id }: HandOverFile): string => `/hand-over/exports/${id}.zip`;
