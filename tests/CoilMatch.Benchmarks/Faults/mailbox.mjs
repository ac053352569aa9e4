import { SMTPServer } from 'smtp-server';

/** A mail server on loopback that prints the id of each mail that it takes; its first line is its port. It ends with its standard input. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    let mail = '';
    stream.on('data', (piece) => (mail += piece));
    stream.on('end', () => {
      const id = /^Message-ID: <([^@>]+)@/im.exec(mail)?.[1];
      process.stdout.write(`${id ?? 'unknown'}\n`, () => done());
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.server.address().port}\n`));
process.stdin.on('end', () => process.exit()).resume();
