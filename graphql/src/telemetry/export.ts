import { monitorEventLoopDelay } from 'node:perf_hooks';
import { hostname } from 'node:os';
import { metrics, trace } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { TelemetryEnv } from '../env.ts';
import { followSiloCalls } from './siloCalls.ts';

/** Sends traces and metrics to a collector, as OTLP over HTTP. Gives what sends the rest and ends it. */
export function startExport({ endpoint, serviceName, everyMs }: TelemetryEnv): () => Promise<void> {
  const to = (signal: string) => ({ url: `${endpoint.href.replace(/\/$/, '')}/v1/${signal}` });
  const resource = resourceFromAttributes({
    'service.name': serviceName,
    'service.instance.id': `${hostname()}-${process.pid}`,
  });
  const traces = new BasicTracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter(to('traces')), {
        scheduledDelayMillis: Math.min(everyMs, 5_000),
      }),
    ],
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(to('metrics')),
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: Math.min(everyMs, 10_000),
  });
  const figures = new MeterProvider({ resource, readers: [reader] });
  trace.setGlobalTracerProvider(traces);
  metrics.setGlobalMeterProvider(figures);

  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  figures
    .getMeter('coilmatch.edge')
    .createObservableGauge('coilmatch.edge.event_loop.delay', {
      unit: 's',
      description: 'How late the edge came to its own timers since the last reading, 99th percentile',
    })
    .addCallback((result) => {
      result.observe(delay.percentile(99) / 1e9);
      delay.reset();
    });

  const unfollow = followSiloCalls();
  return async () => {
    unfollow();
    delay.disable();
    await Promise.allSettled([traces.shutdown(), figures.shutdown()]);
  };
}
