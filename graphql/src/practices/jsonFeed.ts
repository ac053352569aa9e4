import type { SiloPractice } from '../silo/types.ts';
import { addressOf, descriptionOf } from './words.ts';

/** The newest good practices as JSON Feed 1.1. */
export function jsonFeed(practices: readonly SiloPractice[], publicUrl: URL): string {
  const address = (path: string) => new URL(path, publicUrl).href;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'CoilMatch: good practice in collaborative online learning',
    home_page_url: address('/practices'),
    feed_url: address('/practices.json'),
    description: 'Models made from delivered projects between Asia and Europe, to read and to plan with.',
    language: 'en',
    items: practices.map((practice) => ({
      id: `urn:uuid:${practice.id}`,
      url: addressOf(practice.id, publicUrl),
      title: practice.content.title,
      content_text: practice.content.summary ?? descriptionOf(practice),
      summary: descriptionOf(practice),
      date_published: practice.publishedAt,
      authors: [practice.content.requester, practice.content.invited].map(({ institution, ror }) => ({
        name: institution,
        ...(ror ? { url: ror } : {}),
      })),
      tags: [...practice.topics.map(({ label }) => label), ...practice.content.keywords],
      _coilmatch: {
        licence: practice.licenceName,
        licence_url: practice.licenceAddress,
        credit: practice.credit,
      },
    })),
  });
}
