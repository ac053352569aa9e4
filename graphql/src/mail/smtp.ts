import { createTransport } from 'nodemailer';
import type { Message } from './message.ts';

/** How long a mail server may be silent, in milliseconds; a mail has to be sent and reported within a lease of two minutes. */
const PATIENCE_MS = 10_000;

/** What became of one attempt. */
export type Sending =
  { sent: true } | { sent: false; error: string; permanent: boolean; serverIsGone: boolean };

export type Smtp = ReturnType<typeof smtp>;

/** One mail server, given as an smtp: or smtps: address. Each mail has a connection of its own. */
export function smtp(address: URL) {
  const transport = createTransport({
    url: address.href,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return {
    send: async (message: Message): Promise<Sending> => {
      try {
        await transport.sendMail(message);
        return { sent: true };
      } catch (error) {
        return failureOf(error);
      }
    },
    isReachable: (): Promise<boolean> =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => transport.close(),
  };
}

/** The server's own no to a recipient is final; everything else can pass. */
function failureOf(error: unknown): Sending {
  const { message, code, command, responseCode } = error as Error & {
    code?: string;
    command?: string;
    responseCode?: number;
  };
  return {
    sent: false,
    error: `${code ?? 'EUNKNOWN'}: ${message}`,
    permanent: command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500,
    serverIsGone: responseCode === undefined && code !== 'EMESSAGE',
  };
}
