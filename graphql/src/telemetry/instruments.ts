import { metrics } from '@opentelemetry/api';

/** Codes of answers that are our own fault; each is told from the start, so that a first one is seen as a rise from zero. */
const FAULTS = ['UNAVAILABLE', 'TOO_MUCH'] as const;

const SECONDS = {
  unit: 's',
  advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] },
};

function make() {
  const meter = metrics.getMeter('coilmatch.edge');
  const faults = meter.createCounter('coilmatch.edge.faults', {
    unit: '{fault}',
    description: 'GraphQL errors that are our own fault, by code',
  });
  for (const code of FAULTS) faults.add(0, { code });
  const mails = meter.createCounter('coilmatch.edge.mails', {
    unit: '{mail}',
    description: 'Mails handed to the mail server, by outcome',
  });
  for (const outcome of ['sent', 'failed']) mails.add(0, { outcome });
  const streams = meter.createUpDownCounter('coilmatch.edge.streams', {
    unit: '{stream}',
    description: 'Open pages that follow along',
  });
  streams.add(0);
  return {
    faults,
    mails,
    streams,
    requests: meter.createHistogram('coilmatch.edge.request.duration', {
      ...SECONDS,
      description: 'Time to answer a request, by route and class of status',
    }),
    siloCalls: meter.createHistogram('coilmatch.edge.silo.duration', {
      ...SECONDS,
      description: 'Time until silo began to answer a call, by its room and outcome',
    }),
  };
}

let made: ReturnType<typeof make> | undefined;

/** The edge's instruments, made with the first use, which is after the export has begun if there is one. Without it they count nothing. */
export const instruments = (): ReturnType<typeof make> => (made ??= make());
