import { ask } from '../gql/client.ts';
import { graphql } from '../gql/generated/gql.ts';
import type { VocabulariesQuery } from '../gql/generated/graphql.ts';

const vocabulariesDocument = graphql(`
  query Vocabularies {
    vocabularies {
      countries {
        code
        name
        region
        timeZones
      }
      fields {
        code
        label
        level
        parent
      }
      eqfLevels {
        code
        label
      }
      cefrLevels {
        code
        label
      }
      languages {
        code
        label
      }
      tools {
        code
        name
        kind
        notReachableIn
      }
      creditSystems {
        code
        label
      }
      sdgs {
        code
        label
      }
      declineReasons {
        code
        label
      }
      dismissReasons {
        code
        label
      }
    }
  }
`);

export type Vocabularies = VocabulariesQuery['vocabularies'];

let asked: Promise<Vocabularies> | undefined;

/** The tables behind the pickers: asked once a visit, and again after a failure. */
export function vocabularies(): Promise<Vocabularies> {
  asked ??= ask(vocabulariesDocument, {}).then((data) => data.vocabularies);
  asked.catch(() => (asked = undefined));
  return asked;
}

export const labelOf = (entries: readonly { code: string; label: string }[], code: string): string =>
  entries.find((entry) => entry.code === code)?.label ?? code;
