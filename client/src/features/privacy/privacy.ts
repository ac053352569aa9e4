import { graphql } from '../../gql/generated/gql.ts';
import type { DataRegisterQuery } from '../../gql/generated/graphql.ts';

export const dataRegisterDocument = graphql(`
  query DataRegister {
    dataRegister {
      id
      topic
      what
      purpose
      ground
      kept
      onErasure
    }
  }
`);

export const eraseMeDocument = graphql(`
  mutation EraseMe($email: String!) {
    eraseMe(email: $email) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const erasePersonDocument = graphql(`
  mutation ErasePerson($email: String!) {
    erasePerson(email: $email) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export type DataKind = DataRegisterQuery['dataRegister'][number];

/** The kinds of data by what they belong to, in the order in which silo tells them. */
export function byTopic(kinds: readonly DataKind[]): [DataKind['topic'], DataKind[]][] {
  const topics = new Map<DataKind['topic'], DataKind[]>();
  for (const kind of kinds) topics.set(kind.topic, [...(topics.get(kind.topic) ?? []), kind]);
  return [...topics];
}
