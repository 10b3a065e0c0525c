/** Settings of a server whose databases are thrown away, so that durability would only cost time. */
export const DURABILITY_OFF = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap(
  (setting) => ['-c', setting],
);
