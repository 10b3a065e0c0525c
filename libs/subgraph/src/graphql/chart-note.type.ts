import type { ChartNote } from '@citizen-graph/ledger';
import type { Month } from '@citizen-graph/reference';
import { Directive, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { MonthScalar } from './month.scalar';

@ObjectType('ChartNote', { description: 'What somebody recorded about a month of a metric.' })
@Directive('@shareable')
export class ChartNoteType {
  @Field(() => Int, { description: 'Its number, by which operators retract it.' })
  id!: number;

  @Field(() => MonthScalar, { description: 'The month that it is about.' })
  month!: Month;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the area whose charts it is about; null for those of any.',
  })
  area!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the survey, right or other first cut whose charts it is about; null for those of any.',
  })
  segment!: string | null;

  @Field(() => String, { description: 'The reason of the decision, or what there is to know.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

/** A note as the schema shows it; who recorded it stays with the operator. */
export function toChartNote({ id, month, area, segment, text, recordedAt }: ChartNote): ChartNoteType {
  return { id, month, area, segment, text, recordedAt };
}
