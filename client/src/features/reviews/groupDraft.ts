import type { ExpertGroup } from './reviews.ts';

export interface MemberDraft {
  email: string;
  country: string;
  institutionId: string | null;
  institutionName: string;
  since: string;
  until: string;
}

export interface GroupDraft {
  name: string;
  /** Mail address of the member who chairs; empty for nobody. */
  chair: string;
  members: MemberDraft[];
}

export const newMember = (): MemberDraft => ({
  email: '',
  country: '',
  institutionId: null,
  institutionName: '',
  since: '',
  until: '',
});

export const draftOf = (group: ExpertGroup | undefined): GroupDraft => ({
  name: group?.name ?? '',
  chair: group?.members.find(({ person }) => person.id === group.chair)?.person.email ?? '',
  members: (group?.members ?? []).map((one) => ({
    email: one.person.email ?? '',
    country: one.country,
    institutionId: one.institution?.id ?? null,
    institutionName: one.institution?.name ?? one.institutionName ?? '',
    since: one.since ?? '',
    until: one.until ?? '',
  })),
});

/** The institution of the network stays the one that it was while its name was not typed over. */
export function inputOf(draft: GroupDraft, group: ExpertGroup | undefined) {
  const known = new Map(
    (group?.members ?? []).flatMap(({ institution }) =>
      institution ? [[institution.id, institution.name]] : [],
    ),
  );
  return {
    id: group?.id ?? null,
    version: group?.version ?? 0,
    name: draft.name,
    chair: draft.chair || null,
    members: draft.members.map(({ email, country, institutionId, institutionName, since, until }) => {
      const same = institutionId !== null && known.get(institutionId) === institutionName;
      return {
        email,
        country,
        institutionId: same ? institutionId : null,
        institutionName: same ? null : institutionName || null,
        since: since || null,
        until: until || null,
      };
    }),
  };
}
