import { addTexts } from '../../i18n/t.ts';

/** The English texts of the page of tools and places, which come with them and not with the first page. */
export const toolsTexts = {
  'tools.title': 'Where tools can be reached',
  'tools.text':
    'Students reach every tool from everywhere, except as this table says. A change counts for all suggestions at once.',
  'tools.table': 'Tools and places with limits',
  'tools.tool': 'Tool',
  'tools.place': 'Country or network',
  'tools.access': 'Students can use it',
  'tools.access.REACHABLE': 'Yes',
  'tools.access.RESTRICTED': 'With limits',
  'tools.access.NOT_REACHABLE': 'No',
  'tools.note': 'Note',
  'tools.note.hint': 'For example: only from the campus network.',
  'tools.source': 'Source',
  'tools.source.hint': 'An address, or the office that tried it.',
  'tools.checkedOn': 'Last checked',
  'tools.checkedOn.hint': 'Today, if you leave it empty.',
  'tools.neverChecked': 'not yet',
  'tools.none': 'There are no limits. Every tool counts as reachable everywhere.',
  'tools.edit': 'Change',
  'tools.editThis': 'Change {tool} in {place}',
  'tools.add': 'Add a tool and place',
  'tools.editing': '{tool} in {place}',
  'tools.adding': 'A tool and place to add',
  'tools.chooseTool': 'Choose a tool.',
  'tools.choosePlace': 'Choose a country or network.',
  'tools.saved': 'Saved: {tool} in {place}.',
} as const;

addTexts(toolsTexts);
