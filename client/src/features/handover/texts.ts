import { addTexts } from '../../i18n/t.ts';

/** The English texts of the pages about handing everything over, and about open data. */
export const handOverTexts = {
  'handOver.title': 'Hand over everything',
  'handOver.text':
    'The Secretariat moves to another country every four years. One file holds all that this installation knows, in open formats, and fills an empty installation elsewhere.',
  'handOver.make': 'Make a new file',
  'handOver.makeText':
    'It takes seconds to minutes; people can go on working. The file holds names and mail addresses of staff and the contents of agreements. It can be fetched for a week, and a newer one takes its place.',
  'handOver.started': 'The file is being made.',
  'handOver.done': 'The file is ready.',
  'handOver.waiting': 'Waiting for its turn …',
  'handOver.progress': '{done} of {all} rows, {step}',
  'handOver.progressLabel': 'Rows written',
  'handOver.ready': 'The file is ready',
  'handOver.size': 'Size',
  'handOver.sum': 'SHA-256',
  'handOver.sumHint': 'Compare it after the download: sha256sum FILE',
  'handOver.holds': 'Holds',
  'handOver.holdsText': '{rows} rows and {documents} contents of documents',
  'handOver.lost': {
    one: 'One stored document was missing or damaged and is not in the file. documents/index.jsonl says which.',
    other:
      '{count} stored documents were missing or damaged and are not in the file. documents/index.jsonl says which.',
  },
  'handOver.schema': 'Schema version',
  'handOver.asked': 'Asked for',
  'handOver.askedBy': '{who}, {when}',
  'handOver.commandLine': 'Command line',
  'handOver.fetch': 'Download the file',
  'handOver.delete': 'Delete the file now',
  'handOver.deleted': 'The file is deleted.',
  'handOver.steps': 'How the installation moves',
  'handOver.step.tell':
    'Tell everybody the day. Wait until no mail waits any more, and let nobody in: take the address off the network.',
  'handOver.step.export': 'Make the last file here, or with: dotnet run coilmatch.cs -- export FILE',
  'handOver.step.carry': 'Carry it over by a safe way and compare its SHA-256.',
  'handOver.step.restore':
    'In the new place, into an empty data folder: dotnet run coilmatch.cs -- restore FILE --data FOLDER. All of it is stored, or nothing.',
  'handOver.step.check': 'Compare the counts that both commands print.',
  'handOver.step.switch':
    'Set the sign-in provider, point the address to the new place, and start it. People sign in as before.',
  'handOver.step.again':
    'Offices add their webhooks again, people their calendar addresses, scripts get new tokens. Move the signing keys of badges by themselves.',
  'handOver.step.delete': 'Delete the old installation and every copy of the file.',
  'handOver.in': 'What is in the file',
  'handOver.inText': 'A table is a JSON Lines file. The README inside describes every column.',
  'handOver.table': 'Table',
  'handOver.what': 'What it is',
  'handOver.out': 'What is left out on purpose',
  'handOver.why': 'Why',
  'handOver.before': 'Earlier files',
  'handOver.noneBefore': 'No file has been made yet.',
  'handOver.state': 'What became of it',
  'handOver.when': 'When',
  'handOver.who': 'Who',
  'handOver.openData': 'Open data, for everybody',
  'handOverState.WAITING': 'Waiting',
  'handOverState.RUNNING': 'Being made',
  'handOverState.READY': 'Can be fetched',
  'handOverState.FAILED': 'Failed',
  'handOverState.REMOVED': 'Deleted',
  'handOverState.RESTORED': 'This installation was filled from it',
} as const;

addTexts(handOverTexts);
