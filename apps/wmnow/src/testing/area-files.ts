import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';

/** Figures by the code of an area. */
type ByArea = Readonly<Record<string, readonly number[]>>;

/** A CSV of figures at the ends of months, by the day: nought in every area that is not given. */
export function monthlyFile(columns: readonly string[], days: Readonly<Record<string, ByArea>>): string {
  const rows = Object.entries(days).flatMap(([day, figures]) =>
    LOCAL_POLICING_AREAS.map(({ code, name }) => [
      day,
      code,
      name,
      ...(figures[code] ?? columns.map(() => 0)),
    ]),
  );
  return csv([['as_at', 'area_code', 'area_name', ...columns], ...rows]);
}

/** A CSV of residents by Census 2021: nobody in every area that is not given. */
export function censusFile(residents: Readonly<Record<string, number>>): string {
  const rows = LOCAL_POLICING_AREAS.map(({ code, name }) => [
    ...[code, name, 'Census 2021', '2021-03-21', '16 and over'],
    residents[code] ?? 0,
  ]);
  return csv([['area_code', 'area_name', 'vintage', 'as_at', 'age_group', 'population'], ...rows]);
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join()}\n`).join('');
}
