import { readReport, type ReportDocument } from '../reports/document.ts';

const COUNTRIES =
  'Australia,Austria,Bangladesh,Belgium,Brunei Darussalam,Bulgaria,Cambodia,China,Croatia,Cyprus,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,India,Indonesia,Ireland,Italy,Japan,Kazakhstan,Korea,Lao PDR,Latvia,Lithuania,Luxembourg,Malaysia,Malta,Mongolia,Myanmar,Netherlands,New Zealand,Norway,Pakistan,Philippines,Poland,Portugal,Romania,Russian Federation,Singapore,Slovakia,Slovenia,Spain,Sweden,Switzerland,Thailand,United Kingdom,Viet Nam'.split(
    ',',
  );

/** The same sentence in every script that names of institutions in Asia and Europe are written in. */
export const SCRIPTS = [
  'Đại học Bách khoa Hà Nội (ạ ộ ữ ẵ)',
  'Εθνικό Μετσόβιο Πολυτεχνείο',
  'Монгол Улсын Их Сургууль · Қазақ ұлттық университеті',
  'จุฬาลงกรณ์มหาวิทยาลัย',
  'សាកលវិទ្យាល័យភូមិន្ទភ្នំពេញ',
  'ມະຫາວິທະຍາໄລແຫ່ງຊາດ',
  'ঢাকা বিশ্ববিদ্যালয়',
  'दिल्ली विश्वविद्यालय',
  'சென்னைப் பல்கலைக்கழகம்',
  'ရန်ကုန်တက္ကသိုလ်',
  'جامعہ پنجاب (Lahore, 1882) لاہور',
  '北京大学 · 京都大学 · 서울대학교',
  'Łódź, Žilina, Győr, Malmö, İzmir, ≥ 5 → 10 %, −3.2',
];

const words = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    index % 7 === 0 ? 'institutions' : index % 5 === 0 ? 'students' : 'and',
  ).join(' ');

/** A report with every kind of block, in silo's JSON; each time the same. */
export function reportJson() {
  return {
    id: '0199aaaa-0000-8000-8000-000000000001',
    kind: 'STOCKTAKING',
    title: 'COIL pilots between Asia and Europe: entry for the Stocktaking Report',
    subtitle: 'Work plan 2026 to 2027',
    language: 'en',
    cutOff: '2027-06-30',
    version: 1,
    sha256: 'a'.repeat(64),
    notes: [
      'Numbers below 5 are not shown.',
      'Both sides of a pairing report on their own; where one side is missing, this is told.',
    ],
    sections: [
      {
        heading: 'Summary',
        level: 1,
        blocks: [
          {
            type: 'paragraph',
            text: `12 of 15 projects were delivered by 24 institutions. Of 30 reports asked for, 26 were sent; 4 are missing. ${words(70)}.`,
          },
          { type: 'list', items: ['Asia: 14 courses.', `Europe: 16 courses. ${words(40)}.`] },
          {
            type: 'link',
            text: 'Good practices from these pilots',
            href: 'https://coilmatch.example/practices',
          },
        ],
      },
      {
        heading: 'Balance between the regions',
        level: 2,
        blocks: [
          {
            type: 'chart',
            kind: 'columns',
            caption: 'Students who completed, by half-year',
            unit: 'students',
            series: [{ name: 'Asia' }, { name: 'Europe' }],
            points: [
              { label: '1st half 2026', values: [112, 98], low: null, high: null, text: ['112', '98'] },
              { label: '2nd half 2026', values: [140, 151.5], low: null, high: null, text: ['140', '152'] },
              {
                label: '1st half 2027',
                values: [null, 87],
                low: null,
                high: null,
                text: ['hidden', '87'],
              },
            ],
            description: 'Three groups of two columns; Asia is ahead in the first half of 2026.',
          },
          {
            type: 'chart',
            kind: 'intervals',
            caption: 'Change in intercultural competence, with 95 % intervals',
            unit: 'standardised mean change',
            series: [{ name: '' }],
            points: [
              {
                label: 'Fewer than 6 weeks',
                values: [0.21],
                low: [-0.05],
                high: [0.47],
                text: ['0.21 (−0.05 to 0.47), 8 of 9 projects'],
              },
              {
                label: '6 to 8 weeks',
                values: [0.38],
                low: [0.2],
                high: [0.56],
                text: ['0.38 (0.20 to 0.56), 5 of 6 projects'],
              },
              { label: 'Longer', values: [null], low: [null], high: [null], text: ['fewer than 3 projects'] },
            ],
            description: 'Two dots with whiskers; the first whisker crosses zero.',
          },
        ],
      },
      {
        heading: 'By country',
        level: 2,
        blocks: [
          {
            type: 'chart',
            kind: 'bars',
            caption: 'Courses offered by country',
            unit: 'courses',
            series: [{ name: 'Offered' }, { name: 'In a pairing' }],
            points: COUNTRIES.map((label, index) => ({
              label,
              values: [(index * 37) % 53, (index * 17) % 29],
              low: null,
              high: null,
              text: [String((index * 37) % 53), `${(index * 17) % 29} of ${(index * 37) % 53}`],
            })),
            description: 'Fifty-one rows of two bars.',
          },
          {
            type: 'table',
            caption: 'Projects, students and reports by country',
            columns: [
              { label: 'Country', numeric: false },
              { label: 'Projects', numeric: true },
              { label: 'Enrolled', numeric: true },
              { label: 'Completed', numeric: true },
              { label: 'Reports missing', numeric: true },
              { label: 'What was learnt', numeric: false },
            ],
            rows: COUNTRIES.map((country, index) => [
              country,
              String(index % 9),
              String((index * 31) % 400),
              index % 4 === 0 ? 'hidden' : String((index * 29) % 300),
              `${index % 3} of ${index % 9}`,
              index === 20 ? words(900) : words(index % 12),
            ]),
            rowHeaders: true,
            notes: ['“hidden”: fewer than 5 students, or it could be found by subtraction.'],
          },
        ],
      },
      {
        heading: 'In their own words',
        level: 1,
        blocks: [
          {
            type: 'quote',
            text: 'We planned a bridge together and argued about the river.',
            role: 'STUDENT',
            country: 'Viet Nam',
          },
          { type: 'quote', text: 'I would do it again.', role: 'LECTURER', country: 'Greece' },
          { type: 'list', items: SCRIPTS },
        ],
      },
      { heading: 'Nothing to tell yet', level: 3, blocks: [] as unknown[] },
    ],
  };
}

export const sampleReport = (): ReportDocument => readReport(reportJson());
