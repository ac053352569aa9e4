/** An expected no: a stable code, a sentence, and the input field it is about. */
export interface Fault {
  code: string;
  message: string;
  field?: string | null;
}

type Reply = { __typename?: string } & Record<string, unknown>;

/** Gives what a mutation refused, whether one thing or many; an empty list means that it went through. */
export function faultsOf(reply: object): Fault[] {
  const { __typename, ...rest } = reply as Reply;
  if (__typename === 'Refusals') return rest.refusals as Fault[];
  if (__typename === 'Refusal') return [rest as unknown as Fault];
  return [];
}
