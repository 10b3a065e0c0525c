import { areasByDemand } from '../areas';
import { apportion } from '../random/apportion';
import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import { drawAll } from '../random/urn';
import type { UrnContent } from '../random/urn';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toLondonTimestamp } from '../time/moments';
import { reportingYear } from '../time/months';
import { wakingHours } from '../time/rhythms';
import { drawChannel, mode } from './contact';
import { repeat } from './repeat';
import type { PooledResponse, ResponsePool, SurveyResponse } from './response-pool';
import { invitationsInYear, surveyPlans } from './survey-plans';
import type { SurveyId } from './survey-plans';

/** What becomes of the invitations that are not completed, with their shares. */
const otherStatuses = {
  statuses: ['Started', 'Opened', 'Delivered', 'Undelivered', 'Opted out'],
  shares: [4.5, 11, 76, 7, 1.5],
};
const columns = ['invitation_id', 'survey', 'sent_at', 'area', 'mode', 'channel', 'status'];
const dataset = 'survey-invitations';

/** A survey's invitations of one month at scale 1. */
interface Wave {
  readonly survey: SurveyId;
  readonly month: string;
  readonly responses: readonly PooledResponse[];
  readonly invitations: number;
}

/** The invitations by text message that the responses answer, and those that nobody answered. */
export const invitationSource: SampleSource = { dataset, tables: invitationTables };

function invitationTables({ scale, responsePool }: SampleContext): readonly SampleTable[] {
  const waves = wavesOf(responsePool());
  return reportingYear.map((month) => {
    const earlier = waves
      .filter((wave) => wave.month < month)
      .reduce((sum, wave) => sum + wave.invitations, 0);
    const thisMonth = waves.filter((wave) => wave.month === month);
    return {
      dataset,
      fileName: `${month}-${dataset}.csv`,
      columns,
      rows: () => monthRows(thisMonth, { month, scale, earlier: earlier * scale }),
    };
  });
}

function wavesOf(pool: ResponsePool): readonly Wave[] {
  const random = randomFor('invitations of the year');
  const waves = surveyPlans.flatMap(({ survey, months, completion }) =>
    months.map((month) => {
      const responses = (pool.get(survey) ?? []).filter((response) => response.month === month);
      return { survey, month, responses, weight: responses.length / (completion * (0.94 + 0.12 * random())) };
    }),
  );
  const invitations = apportion(
    invitationsInYear,
    waves.map(({ weight }) => weight),
  );
  return waves.map((wave, index) => ({ ...wave, invitations: invitations[index] ?? 0 }));
}

interface MonthOfInvitations {
  readonly month: string;
  readonly scale: number;
  readonly earlier: number;
}

function* monthRows(
  waves: readonly Wave[],
  { month, scale, earlier }: MonthOfInvitations,
): Generator<SampleRow> {
  const random = randomFor(`invitations ${month}`);
  const count = waves.reduce((sum, wave) => sum + wave.invitations, 0) * scale;
  const invitations = drawAll(
    waves.flatMap((wave) => contentsOf(wave, scale)),
    random,
  );
  const ofChannels = randomFor(`invitation channels ${month}`);
  let sequence = earlier;
  for (const moment of momentsOf({ month, count, rhythm: wakingHours }, random)) {
    const { survey, status, nextArea } = invitations.next().value!;
    sequence += 1;
    const contact = [mode, drawChannel(survey, ofChannels)];
    const place = [toLondonTimestamp(moment), nextArea(random), ...contact];
    yield [identifier('INV', sequence), survey, ...place, status];
  }
}

interface Invitation {
  readonly survey: SurveyId;
  readonly status: string;
  readonly nextArea: (random: Random) => string;
}

const chooseArea = chooser(areasByDemand(-0.8));

function contentsOf(
  { survey, responses, invitations }: Wave,
  scale: number,
): readonly UrnContent<Invitation>[] {
  const completed: Generator<SurveyResponse> = repeat(responses, scale);
  const nextArea = (): string => completed.next().value.area;
  const others = apportion(invitations - responses.length, otherStatuses.shares);
  return [
    { item: { survey, status: 'Completed', nextArea }, count: responses.length * scale },
    ...otherStatuses.statuses.map((status, index) => ({
      item: { survey, status, nextArea: (random: Random): string => chooseArea(random).code },
      count: (others[index] ?? 0) * scale,
    })),
  ];
}
