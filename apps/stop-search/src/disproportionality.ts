import { filesInForce } from '@citizen-graph/ledger';
import { STOP_SEARCH_METRICS, compareGroups } from '@citizen-graph/stop-search';
import type {
  Disproportionality,
  EthnicityBasis,
  FiguresByGroup,
  StatedGroup,
} from '@citizen-graph/stop-search';
import { LOCAL_POLICING_AREAS, invariant } from '@citizen-graph/reference';
import type { DimensionName, Period } from '@citizen-graph/reference';
import type { TableAnswer, TableSource } from '@citizen-graph/subgraph';

/** A comparison of ethnic groups: when, where (the whole force where null), by what and with whom. */
export interface ComparisonAsked {
  readonly period: Period;
  readonly area: string | null;
  readonly by: EthnicityBasis;
  readonly reference: StatedGroup;
  readonly asOf: Date | null;
}

export interface ComparisonAnswer extends Disproportionality {
  readonly releases: TableAnswer['releases'];
  /** The numbers of the files of residents that were in force at the moment asked for. */
  readonly residentsFiles: readonly number[];
}

/** Compares the searches of ethnic groups, from the same tables as the metrics; throws what those refuse. */
export async function answerComparison(
  tables: TableSource,
  asked: ComparisonAsked,
): Promise<ComparisonAnswer> {
  const groupOfResidents = 'SELF_DEFINED_ETHNICITY';
  const ask = (id: string, by: readonly DimensionName[]) => tables.answer(tableRequest(asked, id, by));
  const [searches, searchesByArea, residents, residentsByArea, arrests, nothing, finds] = await Promise.all([
    ask('person-searches', [asked.by]),
    ask('person-searches', ['AREA', asked.by]),
    ask('population-by-ethnic-group', [groupOfResidents]),
    ask('population-by-ethnic-group', ['AREA', groupOfResidents]),
    ask('stop-search-arrest-rate', [asked.by]),
    ask('stop-search-no-further-action', [asked.by]),
    ask('stop-search-find-rate', [asked.by]),
  ]);
  const figures = {
    searches: byGroup(searches),
    residents: byGroup(residents),
    byArea: new Map(
      LOCAL_POLICING_AREAS.map(({ code }) => [
        code,
        { searches: byGroup(searchesByArea, code), residents: byGroup(residentsByArea, code) },
      ]),
    ),
    arrestRate: byGroup(arrests),
    noFurtherActionRate: byGroup(nothing),
    findRate: byGroup(finds),
  };
  return {
    ...compareGroups(figures, asked),
    releases: releasesOf([searches, residents]),
    residentsFiles: filesInForce(residents.releases).map(({ number }) => number),
  };
}

function tableRequest(asked: ComparisonAsked, id: string, by: readonly DimensionName[]) {
  const definition = STOP_SEARCH_METRICS.find((metric) => metric.id === id);
  invariant(definition, `${id} is a metric of the subject`);
  const where = asked.area === null ? [] : [{ dimension: 'AREA', values: [asked.area] } as const];
  const query = { period: asked.period, grain: 'WHOLE_PERIOD', by, where, compare: null } as const;
  return { definition, query, asOf: asked.asOf };
}

/** The figures of a table by the code of its last dimension, of one area where the table is cut by area. */
function byGroup({ rows }: TableAnswer, area: string | null = null): FiguresByGroup {
  const own = rows.filter(({ group }) => area === null || group[0]?.code === area);
  return new Map(own.map(({ group, value }) => [group.at(-1)?.code ?? '', value]));
}

function releasesOf(answers: readonly TableAnswer[]): TableAnswer['releases'] {
  const all = answers.flatMap(({ releases }) => releases);
  const numbers = new Map(all.map((release) => [release.number, release]));
  return [...numbers.values()].sort((one, other) => one.number - other.number);
}
