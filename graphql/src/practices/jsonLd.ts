import type { SiloPractice } from '../silo/types.ts';
import { addressOf, descriptionOf } from './words.ts';

/** A good practice as schema.org's LearningResource, for search engines and repositories of teaching materials. */
export function jsonLd(practice: SiloPractice, publicUrl: URL): object {
  const { content } = practice;
  const levels = [content.requester.level, content.invited.level].filter((level) => level !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': addressOf(practice.id, publicUrl),
    url: addressOf(practice.id, publicUrl),
    name: content.title,
    description: content.summary ?? descriptionOf(practice),
    learningResourceType: 'COIL project model',
    inLanguage: content.languages,
    license: practice.licenceAddress,
    isAccessibleForFree: true,
    datePublished: practice.publishedAt,
    creditText: practice.credit,
    author: [content.requester, content.invited].map(({ institution, ror, country }) => ({
      '@type': 'CollegeOrUniversity',
      name: institution,
      address: { '@type': 'PostalAddress', addressCountry: country },
      ...(ror ? { sameAs: ror } : {}),
    })),
    publisher: { '@type': 'Organization', name: 'CoilMatch', url: publicUrl.href },
    teaches: content.outcomes,
    ...(content.weeks.length > 0 ? { timeRequired: `P${content.weeks.length}W` } : {}),
    ...(levels.length > 0
      ? { educationalLevel: [...new Set(levels)].map((level) => `EQF level ${level}`) }
      : {}),
    keywords: content.keywords,
    about: practice.topics.map(({ code, label }) => ({
      '@type': 'DefinedTerm',
      termCode: code,
      name: label,
      inDefinedTermSet: 'ISCED-F 2013',
    })),
    ...(content.buildsOn
      ? {
          isBasedOn: {
            '@type': 'LearningResource',
            name: content.buildsOn.title,
            url: addressOf(content.buildsOn.practice, publicUrl),
            creditText: content.buildsOn.credit,
          },
        }
      : {}),
  };
}
