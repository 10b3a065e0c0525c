/** A numbered change to the schema of one subject, written by hand; once released it is never edited. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
