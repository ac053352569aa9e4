/** What the exit codes of the starter mean. */
export const EXIT = {
  /** PostgreSQL did not start or ended by itself. */
  broken: 1,
  /** A setting is missing or wrong. */
  settings: 2,
  /** Another CoilMatch uses the same data folder. */
  inUse: 3,
  /** The data folder cannot be written, or its disk is full. */
  storage: 4,
  /** The port belongs to another program. */
  portTaken: 5,
};

/** Something that a sentence explains; it is shown without a stack trace. */
export class Failure extends Error {
  constructor(exitCode, sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** A fault of the file system as a sentence about the data folder; anything else stays what it is. */
export function storageFailure(error, folder) {
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure(EXIT.storage, `The disk of ${folder} is full; free some space and start again.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT': // what Node reports for making a folder on a read-only disk
      return new Failure(
        EXIT.storage,
        `The folder ${folder} cannot be written; choose another one or allow writing.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure(EXIT.storage, `${folder} is not a folder; choose another one.`);
    default:
      return error;
  }
}

/** What PostgreSQL wrote before it ended, as a sentence. */
export function failureFromLog(text, { dataDir, port, log }) {
  if (/No space left on device|Disk quota exceeded/.test(text))
    return storageFailure({ code: 'ENOSPC' }, dataDir);
  if (/Read-only file system/.test(text)) return storageFailure({ code: 'EROFS' }, dataDir);
  if (/could not (create|open|write|access)[^\n]*Permission denied/.test(text)) {
    return storageFailure({ code: 'EACCES' }, dataDir);
  }
  if (/could not bind [^\n]*Address already in use/.test(text)) {
    return new Failure(
      EXIT.portTaken,
      `Port ${port} is taken by another program; choose another one with PG_PORT.`,
    );
  }
  if (/lock file "[^"]*" already exists/.test(text)) {
    return new Failure(EXIT.inUse, `Another PostgreSQL already uses ${dataDir}; stop it first.`);
  }
  if (/database files are incompatible with server/.test(text)) {
    return new Failure(EXIT.broken, `The data in ${dataDir} was written by another version of PostgreSQL.`);
  }
  const last = /(?:FATAL|PANIC|error): +(.*)/.exec(text)?.[1] ?? text.trim().split('\n').at(-1) ?? '';
  return new Failure(EXIT.broken, `PostgreSQL ended by itself: ${last} (more in ${log}).`);
}
