import { z } from 'zod';
import { claimError } from './errors';

const metric = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.enum(['COUNT', 'PERCENT', 'PER_1000', 'SCORE', 'DAYS']),
  dimensions: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      values: z.array(z.object({ code: z.string(), label: z.string() })),
    }),
  ),
});

const catalogue = z.object({
  metrics: z.array(metric),
  releases: z.array(z.object({ number: z.int() })).nullish(),
});

/** A metric as the API describes it. */
export type CatalogueMetric = z.infer<typeof metric>;

/** Every metric that can be asked for. */
export type Catalogue = readonly CatalogueMetric[];

/** Asks the API for every metric with its dimensions and their values, and whether anything has come in. */
export const CATALOGUE_QUERY = `query Catalogue {
  metrics {
    id
    title
    unit
    dimensions {
      name
      title
      values {
        code
        label
      }
    }
  }
  releases(first: 1) {
    number
  }
}`;

/**
 * Reads the data of the answer to CATALOGUE_QUERY; throws a ZodError when it is none.
 * @throws DomainError NOTHING_IMPORTED
 */
export function parseCatalogue(data: unknown): Catalogue {
  const { metrics, releases } = catalogue.parse(data);
  if (releases?.length === 0)
    throw claimError(
      'NOTHING_IMPORTED',
      'No file has come in, so there is nothing to check the paper against. Import the exports of its months (citizen import), or run npm start for the sample year.',
    );
  return metrics;
}
