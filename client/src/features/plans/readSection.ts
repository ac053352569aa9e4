import { day, dayShort, languageName } from '../../i18n/dates.ts';
import { listOf, t } from '../../i18n/t.ts';
import type { PlanContent, YesNo } from './draft.ts';
import { bothMoments, type PlanWords, type SideKey, type SideWords } from './planWords.ts';
import type { Section } from './sections.ts';

/** One line of a section as it is read. */
export interface ReadFact {
  label: string;
  text: string;
}

export interface ReadColumn {
  name: string;
  /** Whose column it is, where each side has one. */
  hue?: SideWords['hue'];
}

export interface ReadTable {
  columns: ReadColumn[];
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
const columns = (...names: string[]): ReadColumn[] => names.map((name) => ({ name }));

/** Leaves out what nobody has told. */
const told = (facts: { label: string; text: string | null | undefined }[]): ReadFact[] =>
  facts.flatMap(({ label, text }) => (text ? [{ label, text }] : []));

/** The same facts of both sides beside each other, the reader's first. */
function perSide({ sides }: PlanWords, facts: [string, (key: SideKey) => string | null][]): ReadTable {
  const rows = facts.map(([label, of]) => [label, ...sides.map(({ key }) => of(key) ?? '')]);
  return {
    columns: [{ name: '' }, ...sides.map(({ hue, name }) => ({ name, hue }))],
    rows: rows.filter(([, ...texts]) => texts.some(Boolean)),
  };
}

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
    facts: told([{ label: t('plan.outcomes.joint'), text: outcomes.joint }]),
    table: perSide(words, [
      [t('plan.outcomes.own'), (key) => lines(outcomes[key].outcomes)],
      [t('plan.outcomes.achievable.short'), (key) => yesNo(outcomes[key].achievableWithoutCoil)],
      [t('plan.outcomes.adaptation'), (key) => outcomes[key].adaptation],
    ]),
  }),
  weeks: (weeks) => ({
    facts: [],
    table: {
      columns: columns(t('plan.week'), t('plan.weeks.begins'), t('plan.weeks.phase'), t('plan.weeks.focus')),
      rows: weeks.map(({ monday, phase, focus }, index) => [
        String(index + 1),
        day(monday),
        t(`planPhase.${phase}`),
        focus ?? '',
      ]),
    },
  }),
  tasks: (tasks, words, plan) => ({
    facts: [],
    table: {
      columns: columns(
        t('plan.tasks.task'),
        t('plan.tasks.doneBy'),
        t('plan.tasks.from'),
        t('plan.tasks.due'),
        t('plan.tasks.output'),
      ),
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
      columns: columns(t('plan.sessions.when'), t('plan.sessions.minutes'), t('plan.sessions.purpose')),
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
        ...sides.map(({ key, facts }) => ({
          label: t('plan.teams.from', { side: facts.institution.name }),
          text: share[key] === null ? '' : String(share[key]),
        })),
        { label: t('plan.teams.composition'), text: composition },
      ]),
    };
  },
  assessment: (assessment, words) => ({
    facts: told([
      { label: t('plan.assessment.sharedRubric'), text: yesNo(assessment.sharedRubric) },
      { label: t('plan.assessment.how'), text: assessment.how },
    ]),
    table: perSide(words, [
      [t('plan.assessment.course'), (key) => percent(assessment[key].shareOfCourse)],
      [t('plan.assessment.grade'), (key) => percent(assessment[key].shareOfGrade)],
      [t('plan.assessment.sideHow'), (key) => assessment[key].how],
    ]),
  }),
  tools: ({ tools, fallbackPlan }, { tool: name }) => ({
    facts: told([{ label: t('plan.tools.fallbackPlan'), text: fallbackPlan }]),
    table: {
      columns: columns(t('plan.tools.tool'), t('plan.tools.purpose'), t('plan.tools.fallback')),
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

/** The sentence of a section that has more to it than its facts in a row; null where the facts will do. */
function shortOf(section: Section, plan: PlanContent, words: PlanWords): string | null {
  const [ours, theirs] = words.sides;
  switch (section) {
    case 'weeks':
    case 'tasks':
    case 'sessions': {
      const count = plan[section].length;
      return count ? t(`plan.${section}.count`, { count }) : '';
    }
    case 'aims':
      return plan.aims.title ?? '';
    case 'outcomes':
      return plan.outcomes.joint ?? plan.outcomes[ours.key].outcomes.join(' · ');
    case 'teams': {
      const from = { requester: plan.teams.fromRequester, invited: plan.teams.fromInvited };
      const [here, there] = [from[ours.key], from[theirs.key]];
      return here && there ? t('plan.teams.short', { here, there }) : '';
    }
    case 'assessment': {
      const here = plan.assessment[ours.key].shareOfGrade;
      const there = plan.assessment[theirs.key].shareOfGrade;
      if (here === null || there === null) return '';
      return t('plan.assessment.short', { here, there, ours: ours.city, theirs: theirs.city });
    }
    case 'accessibility':
      return listOf(plan.accessibility.measures.map((measure) => t(`planMeasure.${measure}`)));
    case 'dataSharing':
      return plan.dataSharing.basis ? t(`planBasis.${plan.dataSharing.basis}`) : '';
    case 'externalPartner':
      return plan.externalPartner.involved
        ? (plan.externalPartner.name ?? '')
        : t('plan.externalPartner.none');
    default:
      return null;
  }
}

/** One line on what a section holds, for a list of closed sections; empty when nothing was told. */
export function sectionInShort(section: Section, plan: PlanContent, words: PlanWords): string {
  const { facts, table } = readSection(section, plan, words);
  const rows = table?.rows.map(([first = '']) => first) ?? [];
  const said = shortOf(section, plan, words) ?? [...rows, ...facts.map(({ text }) => text)].join(' · ');
  const line = said.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
