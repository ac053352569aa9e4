import { graphql } from '../../gql/generated/gql.ts';
import type { WebhookDeliveriesQuery, WebhooksQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const webhooksDocument = graphql(`
  query Webhooks($institutionId: ID!) {
    webhooks(institutionId: $institutionId) {
      id
      version
      url
      states
      active
      oldSecretUntil
    }
  }
`);

export type Webhook = WebhooksQuery['webhooks'][number];

export const webhookDeliveriesDocument = graphql(`
  query WebhookDeliveries($institutionId: ID!, $after: String) {
    webhooks(institutionId: $institutionId) {
      id
      deliveries(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          event
          pairingId
          state
          createdAt
          attempts
          nextAttemptAt
          lastStatus
          lastAnswer
          body
        }
      }
    }
  }
`);

export type Delivery = WebhookDeliveriesQuery['webhooks'][number]['deliveries']['nodes'][number];

export const saveWebhookDocument = graphql(`
  mutation SaveWebhook($input: SaveWebhookInput!) {
    saveWebhook(input: $input) {
      __typename
      ... on SaveWebhookSuccess {
        secret
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

export const rotateWebhookSecretDocument = graphql(`
  mutation RotateWebhookSecret($id: ID!) {
    rotateWebhookSecret(id: $id) {
      __typename
      ... on SaveWebhookSuccess {
        secret
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const removeWebhookDocument = graphql(`
  mutation RemoveWebhook($id: ID!) {
    removeWebhook(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const testWebhookDocument = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const sendWebhookAgainDocument = graphql(`
  mutation SendWebhookAgain($deliveryId: ID!) {
    sendWebhookAgain(deliveryId: $deliveryId) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
