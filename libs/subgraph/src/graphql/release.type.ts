import type { ReleaseKind } from '@citizen-graph/ledger';
import { Directive, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { ShownRelease } from '../tables/shown-release';
import { PeriodType } from './period.type';
import { registerEnum } from './register-enum';

const ReleaseKindEnum = registerEnum<ReleaseKind>({
  name: 'ReleaseKind',
  description: 'What a release did.',
  values: {
    IMPORT: 'Brought in a file.',
    CORRECTION: 'Replaced earlier files of the same months.',
    ERASURE: "Took out one person's record.",
    RESTATEMENT: 'Stated records anew after boundaries, or what is measured, had changed.',
    WITHDRAWAL: 'Took a file out again.',
  },
});

@ObjectType('Release', {
  description: 'One change to the data: nothing enters or leaves except by a release.',
})
@Directive('@shareable')
export class ReleaseType {
  @Field(() => Int, { description: 'Releases are numbered from 1 in the order in which they came.' })
  number!: number;

  @Field(() => ReleaseKindEnum, { description: 'What the release did.' })
  kind!: ReleaseKind;

  @Field(() => String, { description: 'The dataset that it belongs to.' })
  dataset!: string;

  @Field(() => PeriodType, { description: 'The months that it covers.' })
  period!: PeriodType;

  @Field(() => String, { nullable: true, description: 'The name of the file; null where there is none.' })
  fileName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The SHA-256 of the file, in hexadecimal; null where this audience is told of no rows.',
  })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the column-mapping file that the file came in by; null without one.',
  })
  mapping!: string | null;

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the column-mapping file.' })
  mappingSha256!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Rows of the file; or, of a restatement or withdrawal, records. Null where that would tell this audience of few people.',
  })
  rowsRead!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of the file that were accepted. Null where the rows read are.',
  })
  rowsAccepted!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows that were refused and left out. Null where this audience is told of no rows.',
  })
  rowsQuarantined!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Rows that were left out because the person's record had been erased; of an erasure, 1. Null where this " +
      'audience is told of no rows.',
  })
  rowsErased!: number | null;

  @Field(() => Boolean, { description: 'Whether the data is made up, for demonstration and tests.' })
  synthetic!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When it came in.' })
  importedAt!: Date;
}

/** A release as the schema shows it; who imported it stays with the operator. */
export function toReleaseType({ subject: _, importedBy: __, ...release }: ShownRelease): ReleaseType {
  return release;
}

/** What an answer rests on, and whether any of it is made up, as the schema shows it. */
export function provenanceOf(releases: readonly ShownRelease[]): {
  readonly releases: readonly ReleaseType[];
  readonly synthetic: boolean;
} {
  return {
    releases: releases.map(toReleaseType),
    synthetic: releases.some(({ synthetic }) => synthetic),
  };
}
