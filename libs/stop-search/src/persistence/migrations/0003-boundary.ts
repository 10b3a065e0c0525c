import type { Migration } from '@citizen-graph/ledger';

/** One boundary an area: a GeoJSON MultiPolygon in degrees (WGS 84), and the release that brought it. */
export const BOUNDARY_MIGRATION: Migration = {
  number: 3,
  name: 'boundary',
  sql: `
create table stop_search.boundary (
  area_code text primary key,
  geometry jsonb not null,
  release integer not null
);
`,
};
