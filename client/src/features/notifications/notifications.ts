import { graphql } from '../../gql/generated/gql.ts';
import type { DeadLettersQuery, InboxQuery, NotificationSettingsQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const inboxDocument = graphql(`
  query Inbox($after: String, $unread: Boolean) {
    demoClock {
      offsetDays
    }
    inbox(first: 30, after: $after, unread: $unread) {
      unread
      nodes {
        id
        kind
        asksMe
        title
        text
        link
        at
        read
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type InboxPage = InboxQuery['inbox'];
export type Told = InboxPage['nodes'][number];

export const markInboxReadDocument = graphql(`
  mutation MarkInboxRead($ids: [ID!], $all: Boolean) {
    markInboxRead(ids: $ids, all: $all) {
      __typename
      ... on MarkInboxReadSuccess {
        inbox {
          unread
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

export const notificationSettingsDocument = graphql(`
  query NotificationSettings {
    notificationSettings {
      mailIsSent
      email
      timeZone
      choices {
        kind
        mail
      }
    }
  }
`);

export type MailSettings = NotificationSettingsQuery['notificationSettings'];

export const saveNotificationSettingsDocument = graphql(`
  mutation SaveNotificationSettings($choices: [NotificationChoiceInput!]!) {
    saveNotificationSettings(choices: $choices) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const deadLettersDocument = graphql(`
  query DeadLetters($after: String) {
    deadLetters(first: 30, after: $after) {
      nodes {
        id
        email
        subject
        attempts
        lastError
        diedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type DeadLetter = DeadLettersQuery['deadLetters']['nodes'][number];

export const retryDeadLetterDocument = graphql(`
  mutation RetryDeadLetter($id: ID!) {
    retryDeadLetter(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
