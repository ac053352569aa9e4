import type { SiloMail, SiloReply } from '../silo/types.ts';
import { log } from '../log.ts';
import { instruments } from '../telemetry/instruments.ts';
import { isAddress, messageOf } from './message.ts';
import type { Sending, Smtp } from './smtp.ts';

/** What the courier asks of silo. */
export type MailQueue = {
  claimMail: () => Promise<SiloReply<SiloMail[]>>;
  mailSent: (id: string) => Promise<SiloReply<unknown>>;
  mailFailed: (
    id: string,
    failure: { attempt: number; error: string; permanent: boolean },
  ) => Promise<SiloReply<unknown>>;
};

type Parts = { queue: () => MailQueue; smtp: Smtp; publicUrl: URL; from: string; now?: () => number };

/** Mails claimed together are begun within this time, in milliseconds, so that each is reported before its lease ends. */
const BEGIN_WITHIN_MS = 60_000;

const NO_ADDRESS: Sending = {
  sent: false,
  error: 'This is not a mail address.',
  permanent: true,
  serverIsGone: false,
};

/**
 * Takes mails that are due from silo, sends them, and says how it went. While the mail server is away nothing is taken.
 * What was sent but could not be reported is remembered, so that it is only reported when silo hands it out again.
 */
export function courier({ queue, smtp, publicUrl, from, now = Date.now }: Parts) {
  const sentUnreported = new Set<string>();
  let serverIsGone = false;

  async function deliver(mail: SiloMail, silo: MailQueue): Promise<void> {
    const sending: Sending = sentUnreported.has(mail.id)
      ? { sent: true }
      : isAddress(mail.to)
        ? await smtp.send(messageOf(mail, { publicUrl, from }))
        : NO_ADDRESS;
    if (sending.sent) {
      if (!sentUnreported.has(mail.id)) instruments().mails.add(1, { outcome: 'sent' });
      sentUnreported.add(mail.id);
      if ((await silo.mailSent(mail.id)).ok) sentUnreported.delete(mail.id);
      return;
    }
    instruments().mails.add(1, { outcome: 'failed' });
    log('mail not sent', { delivery: mail.id, attempt: mail.attempt, error: sending.error });
    serverIsGone ||= sending.serverIsGone;
    await silo.mailFailed(mail.id, {
      attempt: mail.attempt,
      error: sending.error,
      permanent: sending.permanent,
    });
  }

  return {
    /** One round; says whether there may be more to do at once. */
    async round(): Promise<boolean> {
      if (serverIsGone && !(await smtp.isReachable())) return false;
      serverIsGone = false;
      const silo = queue();
      const reply = await silo.claimMail();
      if (!reply.ok || reply.value.length === 0) return false;

      const begun = now();
      for (const mail of reply.value) {
        // The rest keeps its lease until it ends, and is handed out again then.
        if (serverIsGone || now() - begun > BEGIN_WITHIN_MS) return false;
        await deliver(mail, silo);
      }
      return true;
    },
  };
}
