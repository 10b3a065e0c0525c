import { toPeriod } from '@citizen-graph/subgraph';
import type { MetricContext } from '@citizen-graph/subgraph';
import { CITIZEN_CHARTER } from '@citizen-graph/surveys';
import type { ServiceStandard } from '@citizen-graph/surveys';
import { invariant } from '@citizen-graph/reference';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { askCompliance } from '../ask-compliance';
import { CitizenCharterType, ServiceStandardType, StandardComplianceType } from './charter.type';
import { ComplianceArguments } from './compliance.arguments';
import { SurveysType } from './surveys.type';

@Resolver(() => SurveysType)
export class CharterResolver {
  @FieldResolver(() => CitizenCharterType, {
    nullable: true,
    description: 'The Citizen Charter and how it is kept.',
  })
  charter(): CitizenCharterType {
    return { standards: CITIZEN_CHARTER.map(toStandard) };
  }
}

@Resolver(() => ServiceStandardType)
export class ServiceStandardResolver {
  @FieldResolver(() => StandardComplianceType, {
    nullable: true,
    description: 'How it was kept in these months.',
  })
  compliance(
    @Root() { id, version }: ServiceStandardType,
    @Args(() => ComplianceArguments) { period, asOf }: ComplianceArguments,
    @Ctx() context: MetricContext,
  ): Promise<StandardComplianceType> {
    const standard = getStandard(id, version);
    return askCompliance(context, standard, { period: toPeriod(period), asOf: asOf ?? null });
  }
}

function getStandard(id: string, version: number): ServiceStandard {
  const found = CITIZEN_CHARTER.find((standard) => standard.id === id && standard.version === version);
  invariant(found, `the Charter has version ${version} of ${id}`);
  return found;
}

function toStandard({ metric, ...standard }: ServiceStandard): ServiceStandardType {
  return { ...standard, metric: { id: metric } };
}
