import { z } from 'zod';

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

const catalogue = z.object({ metrics: z.array(metric) });

/** A metric as the API describes it. */
export type CatalogueMetric = z.infer<typeof metric>;

/** Every metric that can be asked for. */
export type Catalogue = readonly CatalogueMetric[];

/** Asks the API for every metric with its dimensions and their values. */
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
}`;

/** Reads the data of the answer to CATALOGUE_QUERY; throws a ZodError when it is none. */
export function parseCatalogue(data: unknown): Catalogue {
  return catalogue.parse(data).metrics;
}
