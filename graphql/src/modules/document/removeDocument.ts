import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const removeDocument: MutationResolvers['removeDocument'] = async (
  _root,
  { documentId },
  { silo },
) => {
  const reply = await silo.removeDocument(documentId);
  return reply.ok ? { __typename: 'RemoveDocumentSuccess', pairing: reply.value } : refusal(reply);
};
