import type { SiloPractice } from '../silo/types.ts';
import { escaped } from './escaped.ts';
import { addressOf, descriptionOf } from './words.ts';

/** What an empty feed says of its last change. */
const NEVER = '1970-01-01T00:00:00Z';

/** The newest good practices as Atom (RFC 4287). */
export function atomFeed(practices: readonly SiloPractice[], publicUrl: URL): string {
  const address = (path: string) => escaped(new URL(path, publicUrl).href);
  const changed = practices[0]?.publishedAt ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${address('/practices')}</id>`,
    '<title>CoilMatch: good practice in collaborative online learning</title>',
    `<updated>${changed}</updated>`,
    '<author><name>CoilMatch</name></author>',
    `<link rel="self" type="application/atom+xml" href="${address('/practices.atom')}"/>`,
    `<link rel="alternate" type="text/html" href="${address('/practices')}"/>`,
    ...practices.map((practice) => entry(practice, publicUrl)),
    '</feed>',
  ].join('\n');
}

function entry(practice: SiloPractice, publicUrl: URL): string {
  const { content } = practice;
  const published = practice.publishedAt ?? practice.writtenAt;
  return [
    '<entry>',
    `<id>urn:uuid:${practice.id}</id>`,
    `<title>${escaped(content.title)}</title>`,
    `<published>${published}</published>`,
    `<updated>${published}</updated>`,
    ...[content.requester, content.invited].map(
      ({ institution }) => `<author><name>${escaped(institution)}</name></author>`,
    ),
    `<link rel="alternate" type="text/html" href="${escaped(addressOf(practice.id, publicUrl))}"/>`,
    `<link rel="license" href="${escaped(practice.licenceAddress)}"/>`,
    ...practice.topics.map(
      ({ code, label }) => `<category term="${escaped(code)}" label="${escaped(label)}"/>`,
    ),
    `<summary>${escaped(descriptionOf(practice))}</summary>`,
    `<rights>${escaped(`${practice.credit}, ${practice.licenceName}`)}</rights>`,
    '</entry>',
  ].join('\n');
}
