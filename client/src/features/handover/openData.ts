import { NoAnswer } from '../../gql/client.ts';
import { locale } from '../../i18n/t.ts';

const countries = new Intl.DisplayNames(locale, { type: 'region' });

export const countryName = (code: string): string => countries.of(code) ?? code;

/** What the page reads is the public file itself, so both always say the same. */
export interface OpenData {
  title: string;
  description: string;
  licence: string;
  licenceAddress: string;
  rules: string[];
  halfYears: HalfYear[];
  practices: { asia: string; europe: string; practices: number }[];
}

export interface HalfYear {
  code: string;
  from: string;
  to: string;
  finalOn: string;
  students: Students[];
}

export interface Students {
  level: 'COUNTRY' | 'REGION' | 'TOTAL';
  code: string;
  projects: number;
  classes: number;
  classesMissing: number;
  hidden: boolean;
  enrolled: number | null;
  started: number | null;
  completed: number | null;
}

export async function readOpenData(): Promise<OpenData> {
  let answer: Response;
  try {
    answer = await fetch('/open-data/coilmatch.json');
  } catch (error) {
    throw new NoAnswer('offline', null, String(error));
  }
  if (!answer.ok) throw new NoAnswer('server', null, `open data answered ${answer.status}`);
  return (await answer.json()) as OpenData;
}

/** The dataset as search engines and data portals read it (schema.org Dataset, which DCAT maps to). */
export function datasetOf(data: OpenData, origin: string): object {
  const download = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: `${origin}/open-data/${name}`,
  });
  const [first, last] = [data.halfYears[0], data.halfYears.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.title,
    description: data.description,
    url: `${origin}/open-data`,
    license: data.licenceAddress,
    isAccessibleForFree: true,
    ...(first && last ? { temporalCoverage: `${first.from}/${last.to}`, dateModified: last.finalOn } : {}),
    variableMeasured: ['projects', 'students enrolled', 'students started', 'students completed'],
    distribution: [
      download('coilmatch.csv', 'text/csv'),
      download('practices.csv', 'text/csv'),
      download('coilmatch.json', 'application/json'),
      download('datapackage.json', 'application/json'),
    ],
  };
}
