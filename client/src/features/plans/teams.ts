/** How many mixed teams two classes make, and who is left over. */
export interface Teams {
  teams: number;
  leftRequester: number;
  leftInvited: number;
}

/** Teams of so many from each side; null while a number is missing, and none when a class is smaller than its share. */
export function teamsOf(
  students: { requester: number | null; invited: number | null },
  from: { requester: number | null; invited: number | null },
): Teams | null {
  const { requester, invited } = students;
  if (!requester || !invited || !from.requester || !from.invited) return null;
  const teams = Math.min(Math.floor(requester / from.requester), Math.floor(invited / from.invited));
  return {
    teams,
    leftRequester: requester - teams * from.requester,
    leftInvited: invited - teams * from.invited,
  };
}
