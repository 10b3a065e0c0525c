/** One thing that was tried, and how it fell short of what is right; null where it did not. */
export interface Attempt {
  readonly group: string;
  /** Such as `partner of surveys, other area: SurveyMetric.table`. */
  readonly what: string;
  readonly shortfall: string | null;
}

/** Collects what one group tries. */
export class Attempts {
  readonly all: Attempt[] = [];

  constructor(readonly group: string) {}

  /** Notes a try, and what is wrong with how it went. */
  note(what: string, shortfall: string | null): void {
    this.all.push({ group: this.group, what, shortfall });
  }

  /** Notes a try that went right when what was found is what was expected, both as JSON. */
  expect(what: string, found: unknown, expected: unknown): void {
    const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
    this.note(what, is === should ? null : `found ${is}, expected ${should}`);
  }
}
