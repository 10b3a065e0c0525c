interface Findable {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
}

/** The metrics in whose title, definition or identifier every word stands, whatever its case. */
export function matchingMetrics<Metric extends Findable>(
  metrics: readonly Metric[],
  text: string,
): readonly Metric[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return metrics.filter(({ id, title, definition }) => {
    const said = `${id} ${title} ${definition}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
