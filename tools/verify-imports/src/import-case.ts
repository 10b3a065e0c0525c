/** What comes of the files of a case, added up. */
export interface Counts {
  readonly read: number;
  readonly accepted: number;
  /** Accepted rows in a known area; left out where the records have no place of their own. */
  readonly placed?: number;
  /** Rows that the mapping leaves out; left out where there are none. */
  readonly skipped?: number;
  /** How often each code of ROW_ISSUE_CODES is given; left out where no row is refused. */
  readonly refused?: Readonly<Record<string, number>>;
}

/** That a file is refused as a whole, with which code. */
export interface RefusedWhole {
  readonly error: string;
}

/** Where records get their place from coordinates: the table that has their `area`. */
export type PlacedTable = 'stop_search.search';

/** Files of one dataset in one dialect, and what has to come of them. */
export interface ImportCase {
  readonly dataset: string;
  /** How the files are written down, in a few words. */
  readonly dialect: string;
  /** Paths from `fixtures`, or from the data beside the project where `beside` is set. */
  readonly files: readonly string[];
  /** Whether the files lie beside the project; where they do not, the case is skipped. */
  readonly beside?: true;
  /** The column-mapping file, in docs/mappings. */
  readonly mapping?: string;
  /** The share of refused rows, in per cent, that the import lets pass; 0 unless given. */
  readonly quarantinePercent?: number;
  readonly placedIn?: PlacedTable;
  readonly expected: Counts | RefusedWhole;
}
