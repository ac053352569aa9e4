import type { Plugin } from 'graphql-yoga';

/** The client's name for one change, under which it may send it again. */
const HEADER = 'idempotency-key';
const KEY = /^[\w-]{22,64}$/;

/** The key of this request; null without one. */
export const idempotencyKeyOf = (headers: Headers): string | null => headers.get(HEADER);

/** Refuses what is no key, rather than to change something that then cannot be repeated. */
export const useIdempotencyKey: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    const key = idempotencyKeyOf(request.headers);
    if (key === null || KEY.test(key)) return;
    const message =
      'The header Idempotency-Key must be 22 to 64 letters, digits, - or _, made anew for each change.';
    endResponse(fetchAPI.Response.json({ errors: [{ message }] }, { status: 400 }));
  },
};
