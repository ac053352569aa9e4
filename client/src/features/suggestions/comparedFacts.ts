import { countryNames } from '../../i18n/dates.ts';
import { listOf, t, tCode } from '../../i18n/t.ts';
import { languagesInWords, levelInWords, studentsInWords, windowInWords } from '../listings/inWords.ts';
import type { ListingFacts } from '../listings/listingFacts.ts';
import type { Vocabularies } from '../vocabularies.ts';

/** A fact of every course compared, beside what it is in our own. */
export interface FactRow {
  label: string;
  ours: string;
  theirs: string[];
}

/** What can be said of each course in a few words. */
export function factRows(
  ours: ListingFacts,
  theirs: readonly ListingFacts[],
  tools: Vocabularies['tools'],
): FactRow[] {
  const row = (label: string, words: (listing: ListingFacts) => string): FactRow => ({
    label,
    ours: words(ours),
    theirs: theirs.map((listing) => words(listing) || t('listing.notStated')),
  });
  const place = ({ institution }: ListingFacts) => `${institution.city}, ${institution.countryName}`;
  return [
    { label: t('institution.place'), ours: '', theirs: theirs.map(place) },
    row(t('listing.window'), windowInWords),
    row(t('listing.languages'), ({ languages }) => languagesInWords(languages)),
    row(t('listing.classSize'), studentsInWords),
    row(t('listing.level'), ({ course }) => levelInWords(course.eqfLevel)),
    {
      label: t('compare.tools'),
      ours: '',
      theirs: theirs.map((listing) => toolsInCommon(ours, listing, tools) || t('compare.noTools')),
    },
    row(t('listing.exchange'), ({ exchangeType }) => tCode('exchange', exchangeType)),
    row(t('listing.credits'), ({ course }) => course.credits?.described ?? ''),
    {
      label: t('compare.toAsk'),
      ours: '',
      theirs: theirs.map(
        ({ assumed }) => listOf(assumed.map((field) => tCode('field', field))) || t('compare.nothingToAsk'),
      ),
    },
  ];
}

/** "Zoom and Moodle", each with the countries of the two where it cannot be reached. */
function toolsInCommon(ours: ListingFacts, theirs: ListingFacts, tools: Vocabularies['tools']): string {
  const common = theirs.tools.filter((code) => ours.tools.includes(code));
  return listOf(
    common.map((code) => {
      const tool = tools.find((one) => one.code === code);
      const countries = [ours, theirs].map(({ institution }) => institution.country);
      const blocked = countries.filter((country) => tool?.notReachableIn.includes(country));
      const name = tool?.name ?? code;
      return blocked.length
        ? `${name} (${t('exchange.notReachable', { countries: countryNames(blocked) })})`
        : name;
    }),
  );
}
