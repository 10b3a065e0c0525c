import { CLIENT_MIGRATIONS } from '@citizen-graph/clients';
import {
  CONFIDENCE_MIGRATIONS,
  LOCAL_CONFIDENCE_ESTIMATES,
  LOCAL_CONFIDENCE_SURVEY,
  PUBLIC_CONFIDENCE,
} from '@citizen-graph/confidence';
import { ledgerError, nearestName } from '@citizen-graph/ledger';
import type { PlatformMigrations } from '@citizen-graph/ledger';
import {
  POPULATION_BY_ETHNIC_GROUP,
  STOP_AND_SEARCH_FEEDBACK,
  STOP_AND_SEARCH_FEEDBACK_ONLINE,
  STOP_AND_SEARCH_RECEIPTS,
  STOP_AND_SEARCH_SOURCE,
  STOP_SEARCH_MIGRATIONS,
} from '@citizen-graph/stop-search';
import {
  NATIONAL_CANDIDATE_SOURCE,
  NATIONAL_FRAME_SOURCE,
  NATIONAL_RESPONSE_SOURCE,
  SURVEY_COMMENT_SOURCE,
  SURVEY_DATASETS,
  SURVEY_INVITATIONS,
  SURVEY_MIGRATIONS,
} from '@citizen-graph/surveys';
import {
  VICTIMS_CODE_ENTITLEMENTS,
  VICTIMS_CODE_MIGRATIONS,
  VICTIM_CONTACT_AGREEMENTS,
  VICTIM_PERSONAL_STATEMENTS,
} from '@citizen-graph/victims-code';
import {
  POPULATION,
  WMNOW_CAMPAIGNS,
  WMNOW_MEMBERSHIP,
  WMNOW_MESSAGES,
  WMNOW_MIGRATIONS,
  WMNOW_MOVEMENTS,
  WMNOW_NEIGHBOURHOOD_MEMBERSHIP,
} from '@citizen-graph/wmnow';
import { boundarySource, commentThemesSource, csvSource } from './source';
import type { Source } from './source';
import { renderTable } from './terminal/table';

/** The tables of every subject, and of partners. */
export const MIGRATIONS: PlatformMigrations = {
  surveys: SURVEY_MIGRATIONS,
  'victims-code': VICTIMS_CODE_MIGRATIONS,
  'stop-search': STOP_SEARCH_MIGRATIONS,
  confidence: CONFIDENCE_MIGRATIONS,
  wmnow: WMNOW_MIGRATIONS,
  access: CLIENT_MIGRATIONS,
};

/** Everything that can be imported. */
export const SOURCES: readonly Source[] = [
  ...SURVEY_DATASETS.map((dataset) => csvSource({ dataset })),
  csvSource({ dataset: SURVEY_INVITATIONS }),
  csvSource(NATIONAL_FRAME_SOURCE),
  csvSource(NATIONAL_RESPONSE_SOURCE),
  csvSource(NATIONAL_CANDIDATE_SOURCE),
  csvSource(SURVEY_COMMENT_SOURCE),
  commentThemesSource,
  csvSource({ dataset: VICTIMS_CODE_ENTITLEMENTS }),
  csvSource({ dataset: VICTIM_PERSONAL_STATEMENTS }),
  csvSource({ dataset: VICTIM_CONTACT_AGREEMENTS }),
  csvSource(STOP_AND_SEARCH_SOURCE),
  csvSource({ dataset: POPULATION_BY_ETHNIC_GROUP }),
  csvSource({ dataset: STOP_AND_SEARCH_FEEDBACK }),
  csvSource({ dataset: STOP_AND_SEARCH_FEEDBACK_ONLINE }),
  csvSource({ dataset: STOP_AND_SEARCH_RECEIPTS }),
  boundarySource,
  csvSource({ dataset: PUBLIC_CONFIDENCE }),
  csvSource({ dataset: LOCAL_CONFIDENCE_SURVEY }),
  csvSource({ dataset: LOCAL_CONFIDENCE_ESTIMATES }),
  csvSource({ dataset: WMNOW_MEMBERSHIP }),
  csvSource({ dataset: WMNOW_MOVEMENTS }),
  csvSource({ dataset: WMNOW_NEIGHBOURHOOD_MEMBERSHIP }),
  csvSource({ dataset: WMNOW_MESSAGES }),
  csvSource({ dataset: WMNOW_CAMPAIGNS }),
  csvSource({ dataset: POPULATION }),
];

/** The source of a dataset; throws DATASET_UNKNOWN with the list of what there is. */
export function getSource(id: string): Source {
  const source = SOURCES.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const suggested = nearestName(
    id,
    SOURCES.map((candidate) => candidate.id),
  );
  const suggestion = suggested === null ? '' : ` Did you mean ${suggested}?`;
  throw ledgerError('DATASET_UNKNOWN', `There is no dataset ${id}.${suggestion}\n\n${listSources()}`);
}

/** The datasets, one a line. */
export function listSources(): string {
  return renderTable(
    [{ heading: 'dataset' }, { heading: 'what it holds' }],
    SOURCES.map(({ id, title }) => [id, title]),
  );
}
