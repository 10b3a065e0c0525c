import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { Observation } from '@citizen-graph/metrics';
import type { Dataset } from '../domain/dataset';
import { identifier, oneOf, optional, text } from '../import/columns';
import { score } from '../import/number-columns';
import { monthColumn } from '../import/time-columns';
import type { Migration } from '../persistence/migration';

/** A rating of a made-up service; the place is what is completed after reading. */
export type Rating = {
  readonly ratingId: string;
  readonly ratedIn: Month;
  readonly area: string;
  readonly gender: string;
  readonly ageBand: string;
  readonly score: number;
  readonly comment: string | null;
  readonly place: string;
};

export const RATING_MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'rating', sql: createRatings('rating', 'dataset, record_id') },
  { number: 2, name: 'figure', sql: createRatings('figure', 'dataset, record_id, release') },
];

function createRatings(table: string, key: string): string {
  return `
    create table wmnow.${table} (
      dataset text not null, record_id text not null, release integer not null,
      month text not null, record_key integer not null,
      rating_id text not null, rated_in text not null, area text not null, gender text not null, age_band text not null,
      score integer not null, comment text, place text not null,
      primary key (${key})
    );
    create index ${table}_by_month on wmnow.${table} (dataset, month);
    grant select on wmnow.${table} to citizen_wmnow;`;
}

const same = (codes: readonly string[]) => codes.map((code) => ({ label: code, code }));

export function aDataset(parts: Partial<Dataset<Rating>> = {}): Dataset<Rating> {
  return {
    id: 'ratings',
    subject: 'wmnow',
    title: 'Ratings',
    columns: {
      ratingId: identifier('id'),
      ratedIn: monthColumn('month'),
      area: oneOf('area', same(['DY', 'WS'])),
      gender: oneOf('gender', same(['FEMALE', 'MALE'])),
      ageBand: oneOf('age_band', same(['16-24', '25-34'])),
      score: score('score'),
      comment: optional(text('comment', { maxLength: 200 })),
    },
    constants: { place: 'UNKNOWN' },
    table: 'rating',
    monthOf: ({ ratedIn }) => ratedIn,
    recordIdOf: ({ ratingId }) => ratingId,
    holdsPersons: true,
    keepsCorrectedRecords: false,
    observe: observeRating,
    ...parts,
  };
}

export function aRating(parts: Partial<Rating> = {}): Rating {
  return {
    ratingId: 'R1',
    ratedIn: month('2022-04'),
    area: 'DY',
    gender: 'FEMALE',
    ageBand: '25-34',
    score: 8,
    comment: null,
    place: 'UNKNOWN',
    ...parts,
  };
}

function observeRating(rating: Rating): Observation {
  return {
    month: rating.ratedIn,
    segment: rating.place,
    area: rating.area,
    attributes: [
      { dimension: 'GENDER', value: rating.gender },
      { dimension: 'AGE_BAND', value: rating.ageBand },
    ],
    measurements: [
      { measure: 'rated', numerator: 1, value: 0 },
      { measure: 'score', numerator: rating.score >= 8 ? 1 : 0, value: rating.score },
    ],
  };
}

/** The file that holds these ratings. */
export function aFile(ratings: readonly Partial<Rating>[]): string {
  const lines = ratings.map(aRating).map((rating) => {
    const { ratingId, ratedIn, area, gender, ageBand, score: scored, comment } = rating;
    const quoted = comment === null ? '' : `"${comment.replaceAll('"', '""')}"`;
    return [ratingId, ratedIn, area, gender, ageBand, scored, quoted].join(',');
  });
  return `${['id,month,area,gender,age_band,score,comment', ...lines].join('\n')}\n`;
}
