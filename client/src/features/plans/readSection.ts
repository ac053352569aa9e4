import { day, dayShort, languageName } from '../../i18n/dates.ts';
import { listOf, t } from '../../i18n/t.ts';
import type { PlanContent, YesNo } from './draft.ts';
import { bothMoments, type PlanWords, type SideKey, type SideWords } from './planWords.ts';
import type { Section } from './sections.ts';

/** One line of a section as it is read. */
export interface ReadFact {
  label: string;
  text: string;
  /** Whose fact it is, when it is not of both. */
  hue?: SideWords['hue'];
}

export interface ReadTable {
  columns: string[];
  rows: string[][];
}

/** A section in words: facts that were told, and a table where it is a list. */
export interface ReadSection {
  facts: ReadFact[];
  table?: ReadTable;
}

type Reader<S extends Section> = (part: PlanContent[S], words: PlanWords, plan: PlanContent) => ReadSection;

const yesNo = (value: YesNo): string => (value === null ? '' : value ? t('plan.yes') : t('plan.no'));
const percent = (value: number | null): string => (value === null ? '' : t('plan.percent', { value }));
const lines = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

/** Leaves out what nobody has told. */
const told = (facts: (Omit<ReadFact, 'text'> & { text: string | null | undefined })[]): ReadFact[] =>
  facts.flatMap((fact) => (fact.text ? [{ ...fact, text: fact.text }] : []));

/** The same facts of both sides, each under the name of its side. */
const perSide = (
  { sides }: PlanWords,
  facts: (key: SideKey, label: (what: string) => string) => { label: string; text: string | null }[],
): ReadFact[] =>
  sides.flatMap(({ key, hue, facts: { institution } }) =>
    told(
      facts(key, (what) => t('plan.ofSide', { what, side: institution.name })).map((fact) => ({
        ...fact,
        hue,
      })),
    ),
  );

const weekName = (monday: string, plan: PlanContent): string => {
  const index = plan.weeks.findIndex((week) => week.monday === monday);
  return index < 0 ? '' : t('plan.weekNumber', { number: index + 1 });
};

const doneBy = (value: 'BOTH' | 'REQUESTER' | 'INVITED', { sides }: PlanWords): string => {
  if (value === 'BOTH') return t('plan.tasks.both');
  const key: SideKey = value === 'INVITED' ? 'invited' : 'requester';
  return sides.find((side) => side.key === key)?.facts.institution.name ?? '';
};

const readers: { [S in Section]: Reader<S> } = {
  aims: ({ title, summary, sharedAims }) => ({
    facts: told([
      { label: t('plan.aims.title'), text: title },
      { label: t('plan.aims.summary'), text: summary },
      { label: t('plan.aims.sharedAims'), text: sharedAims },
    ]),
  }),
  outcomes: (outcomes, words) => ({
    facts: [
      ...told([{ label: t('plan.outcomes.joint'), text: outcomes.joint }]),
      ...perSide(words, (key, label) => [
        { label: label(t('plan.outcomes.own')), text: lines(outcomes[key].outcomes) },
        {
          label: label(t('plan.outcomes.achievable.short')),
          text: yesNo(outcomes[key].achievableWithoutCoil),
        },
        { label: label(t('plan.outcomes.adaptation')), text: outcomes[key].adaptation },
      ]),
    ],
  }),
  weeks: (weeks) => ({
    facts: [],
    table: {
      columns: [t('plan.week'), t('plan.weeks.begins'), t('plan.weeks.phase'), t('plan.weeks.focus')],
      rows: weeks.map(({ monday, phase, focus }, index) => [
        t('plan.weekNumber', { number: index + 1 }),
        day(monday),
        t(`planPhase.${phase}`),
        focus ?? '',
      ]),
    },
  }),
  tasks: (tasks, words, plan) => ({
    facts: [],
    table: {
      columns: [
        t('plan.tasks.task'),
        t('plan.tasks.doneBy'),
        t('plan.tasks.from'),
        t('plan.tasks.due'),
        t('plan.tasks.output'),
      ],
      rows: tasks.map((task) => [
        [task.title, task.description].filter(Boolean).join('\n'),
        doneBy(task.doneBy, words),
        task.from ? weekName(task.from, plan) || dayShort(task.from) : '',
        day(task.due),
        task.output ?? '',
      ]),
    },
  }),
  sessions: (sessions, words) => ({
    facts: [],
    table: {
      columns: [t('plan.sessions.when'), t('plan.sessions.minutes'), t('plan.sessions.purpose')],
      rows: sessions
        .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
        .map(({ startsAt, minutes, purpose }) => [
          bothMoments(startsAt, words),
          t('plan.minutes', { count: minutes }),
          purpose ?? '',
        ]),
    },
  }),
  teams: ({ size, fromRequester, fromInvited, composition }, { sides }) => {
    const share = { requester: fromRequester, invited: fromInvited };
    return {
      facts: told([
        { label: t('plan.teams.size'), text: size === null ? '' : String(size) },
        ...sides.map(({ key, hue, facts }) => ({
          label: t('plan.teams.from', { side: facts.institution.name }),
          text: share[key] === null ? '' : String(share[key]),
          hue,
        })),
        { label: t('plan.teams.composition'), text: composition },
      ]),
    };
  },
  assessment: (assessment, words) => ({
    facts: [
      ...told([
        { label: t('plan.assessment.sharedRubric'), text: yesNo(assessment.sharedRubric) },
        { label: t('plan.assessment.how'), text: assessment.how },
      ]),
      ...perSide(words, (key, label) => [
        { label: label(t('plan.assessment.course')), text: percent(assessment[key].shareOfCourse) },
        { label: label(t('plan.assessment.grade')), text: percent(assessment[key].shareOfGrade) },
        { label: label(t('plan.assessment.sideHow')), text: assessment[key].how },
      ]),
    ],
  }),
  tools: ({ tools, fallbackPlan }, { tool: name }) => ({
    facts: told([{ label: t('plan.tools.fallbackPlan'), text: fallbackPlan }]),
    table: {
      columns: [t('plan.tools.tool'), t('plan.tools.purpose'), t('plan.tools.fallback')],
      rows: tools.map(({ tool, purpose, fallback }) => [
        name(tool),
        purpose ?? '',
        fallback ? name(fallback) : '',
      ]),
    },
  }),
  languages: ({ working, support }) => ({
    facts: told([
      { label: t('plan.languages.working'), text: listOf(working.map(languageName)) },
      { label: t('plan.languages.support'), text: support },
    ]),
  }),
  accessibility: ({ measures, note }) => ({
    facts: told([
      {
        label: t('plan.accessibility.measures'),
        text: lines(measures.map((measure) => t(`planMeasure.${measure}`))),
      },
      { label: t('plan.note'), text: note },
    ]),
  }),
  dataSharing: ({ basis, recording, storage, note }) => ({
    facts: told([
      { label: t('plan.dataSharing.basis'), text: basis && t(`planBasis.${basis}`) },
      { label: t('plan.dataSharing.recording'), text: yesNo(recording) },
      { label: t('plan.dataSharing.storage'), text: storage },
      { label: t('plan.note'), text: note },
    ]),
  }),
  externalPartner: ({ involved, name, role, website }) => ({
    facts: told([
      { label: t('plan.externalPartner.involved'), text: yesNo(involved) },
      { label: t('plan.externalPartner.name'), text: name },
      { label: t('plan.externalPartner.role'), text: role },
      { label: t('plan.externalPartner.website'), text: website },
    ]),
  }),
};

/** A section of the plan in words, for reading, printing and comparing. */
export function readSection<S extends Section>(section: S, plan: PlanContent, words: PlanWords): ReadSection {
  return readers[section](plan[section], words, plan);
}

export const isEmpty = ({ facts, table }: ReadSection): boolean => !facts.length && !table?.rows.length;

/** One line on what a section holds, for a list of closed sections; empty when nothing was told. */
export function sectionInShort(section: Section, plan: PlanContent, words: PlanWords): string {
  if (section === 'weeks' || section === 'tasks' || section === 'sessions') {
    const count = plan[section].length;
    return count ? t(`plan.${section}.count`, { count }) : '';
  }
  const { facts, table } = readSection(section, plan, words);
  const said = [...(table?.rows.map(([first = '']) => first) ?? []), ...facts.map(({ text }) => text)];
  const line = said.join(' · ').replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
