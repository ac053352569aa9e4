import { graphql } from '../../gql/generated/gql.ts';
import type { ToolReachabilityQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const toolReachabilityDocument = graphql(`
  query ToolReachability {
    toolReachability {
      id
      version
      tool
      toolName
      place
      placeName
      access
      note
      source
      checkedOn
    }
  }
`);

export type ToolRow = ToolReachabilityQuery['toolReachability'][number];

export const saveToolReachabilityDocument = graphql(`
  mutation SaveToolReachability($input: SaveToolReachabilityInput!) {
    saveToolReachability(input: $input) {
      __typename
      ... on SaveToolReachabilitySuccess {
        toolReachability {
          toolName
          placeName
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
