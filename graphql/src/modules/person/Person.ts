import type { PersonResolvers } from '../../generated/types.ts';
import type { Loaders } from '../../silo/loaders.ts';
import type { SiloPerson } from '../../silo/types.ts';

export const Person: PersonResolvers = {
  email: ({ email }) => email ?? '',
  languages: ({ languages }) => languages ?? [],
  memberships: ({ memberships }) => memberships ?? [],
};

/** Somebody whom the caller may write to, or null: silo shows an e-mail address only to those who may have it. */
export async function visiblePerson(
  loaders: Loaders,
  id: string | null | undefined,
): Promise<SiloPerson | null> {
  const person = id ? await loaders.person.load(id) : null;
  return person?.email ? person : null;
}
