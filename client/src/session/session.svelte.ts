import { ask, NoAnswer } from '../gql/client.ts';
import { graphql } from '../gql/generated/gql.ts';
import type { MeQuery } from '../gql/generated/graphql.ts';
import { asNoAnswer } from '../gql/loading.svelte.ts';

const meDocument = graphql(`
  query Me {
    me {
      id
      email
      displayName
      unit
      coilExperience
      languages {
        language
        level
      }
      memberships {
        id
        role
        status
        institution {
          id
          name
          city
          timeZone
        }
      }
    }
  }
`);

export type Me = NonNullable<MeQuery['me']>;

/** Who is signed in. Silo decides what they may do; this only chooses what to show first. */
class Session {
  me = $state.raw<Me | null>();
  failure = $state.raw<NoAnswer>();

  get confirmed(): Me['memberships'] {
    return this.me?.memberships.filter((membership) => membership.status === 'CONFIRMED') ?? [];
  }

  get decidesMemberships(): boolean {
    return this.confirmed.some(({ role }) => role === 'INTERNATIONAL_OFFICE' || role === 'SECRETARIAT');
  }

  get isSecretariat(): boolean {
    return this.confirmed.some(({ role }) => role === 'SECRETARIAT');
  }

  get readsRanking(): boolean {
    return this.confirmed.some(({ role }) => role === 'EXPERT' || role === 'SECRETARIAT');
  }

  /** Confirmed people who belong to no institution, such as the secretariat, have no courses of their own. */
  get isOutsideInstitutions(): boolean {
    return this.confirmed.length > 0 && this.confirmed.every(({ institution }) => !institution);
  }

  async load(): Promise<void> {
    this.failure = undefined;
    try {
      this.me = (await ask(meDocument, {})).me ?? null;
    } catch (error) {
      const failure = asNoAnswer(error);
      if (failure.kind === 'signed-out') this.me = null;
      else this.failure = failure;
    }
  }
}

export const session = new Session();

/** Where to sign in, and to come back to this page afterwards. */
export function signInAddress(path: string): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(path)}`;
}
