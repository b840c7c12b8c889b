import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A name by Prometheus' rules, such as `dateline_events_total`, and a sentence of help. */
export interface MetricOptions<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
}

/** Adds a value (a counter) or records one (a histogram) under the given labels. */
export type Measure<Label extends string> = (value: number, labels?: Record<Label, string>) => void;

/** One process' measurements; a name that exists already gives the same measurement again. */
export interface Metrics {
  counter<Label extends string = never>(options: MetricOptions<Label>): Measure<Label>;
  /** Buckets in the unit of the name, seconds as a rule; Prometheus' own when left out. */
  histogram<Label extends string = never>(
    options: MetricOptions<Label> & { readonly buckets?: readonly number[] },
  ): Measure<Label>;
  /** Read whenever someone asks, so that the code measured does nothing for it. */
  gauge(options: MetricOptions<never> & { readonly read: () => number }): void;
  /** Before each reading this is called, so that counts kept elsewhere can be handed in. */
  beforeReading(hand: () => void): void;
  /** The text that Prometheus reads, and its media type. */
  read(): Promise<{ readonly text: string; readonly mediaType: string }>;
}

/** Starts the measurements of a process, with those of Node itself unless they are not wanted. */
export function createMetrics(options: { readonly ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const before: (() => void)[] = [];
  if (options.ofProcess !== false) collectDefaultMetrics({ register: registry });
  const base = <Label extends string>({ name, help, labels }: MetricOptions<Label>) => ({
    name,
    help,
    labelNames: labels ?? [],
    registers: [registry],
  });

  return {
    counter<Label extends string>(counterOptions: MetricOptions<Label>): Measure<Label> {
      const known = registry.getSingleMetric(counterOptions.name);
      const counter = known instanceof Counter ? known : new Counter(base(counterOptions));
      return (value, labels) => counter.inc(labels ?? {}, value);
    },
    histogram<Label extends string>(
      histogramOptions: MetricOptions<Label> & { readonly buckets?: readonly number[] },
    ): Measure<Label> {
      const { buckets } = histogramOptions;
      const known = registry.getSingleMetric(histogramOptions.name);
      const histogram =
        known instanceof Histogram
          ? known
          : new Histogram({ ...base(histogramOptions), ...(buckets && { buckets: [...buckets] }) });
      return (value, labels) => histogram.observe(labels ?? {}, value);
    },
    gauge({ read, ...gaugeOptions }) {
      registry.removeSingleMetric(gaugeOptions.name);
      new Gauge({
        ...base(gaugeOptions),
        collect() {
          this.set(read());
        },
      });
    },
    beforeReading(hand) {
      before.push(hand);
    },
    async read() {
      for (const hand of before) hand();
      return { text: await registry.metrics(), mediaType: registry.contentType };
    },
  };
}
