import { graphql } from '../../gql/generated/gql.ts';
import type { DocumentsQuery } from '../../gql/generated/graphql.ts';

export const documentsDocument = graphql(`
  query Documents($id: ID!) {
    pairing(id: $id) {
      id
      side
      mayAct
      documents {
        id
        kind
        name
        visibility
        side
        mayRemove
        revisions {
          revision
          name
          size
          addedAt
          addedBy {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const removeDocumentDocument = graphql(`
  mutation RemoveDocument($id: ID!) {
    removeDocument(documentId: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export type DocumentsOfPairing = NonNullable<DocumentsQuery['pairing']>;
export type PairingDocument = DocumentsOfPairing['documents'][number];
export type DocumentRevision = PairingDocument['revisions'][number];

/** Where the browser fetches one revision; the answer is always saved, never shown. */
export const addressOf = (document: PairingDocument, { revision }: DocumentRevision): string =>
  `/documents/${document.id}/${revision}`;
