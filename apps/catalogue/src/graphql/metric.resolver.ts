import { DISCLOSURE_CONTROL, combinationsRefused } from '@citizen-graph/metrics';
import { findBoard } from '@citizen-graph/reference';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findMetric } from '../catalogue';
import type { CatalogueContext } from '../context';
import { BoardType } from './board.type';
import { DisclosureControlType } from './disclosure.type';
import { MetricInterface } from './metric.type';
import { toMetric } from './to-metric';

@Resolver(() => MetricInterface)
export class MetricResolver {
  @FieldResolver(() => [BoardType], { description: 'The boards that it is shown to.' })
  boards(@Root() { id }: MetricInterface): BoardType[] {
    const boards = findMetric(id)?.definition.boards ?? [];
    return boards.flatMap((board) => findBoard(board) ?? []);
  }

  @FieldResolver(() => DisclosureControlType, {
    nullable: true,
    description: 'How its figures are protected here, and what can never be asked of it.',
  })
  disclosure(
    @Root() { id }: MetricInterface,
    @Ctx() { grant }: CatalogueContext,
  ): DisclosureControlType | null {
    const entry = findMetric(id);
    if (entry === null) return null;
    const { definition } = entry;
    const { version, owner, policies } = DISCLOSURE_CONTROL;
    const { open = null } = definition;
    const refused = combinationsRefused(policies[grant.disclosure], definition, { isOpen: open !== null });
    return { audience: grant.disclosure, version, owner, open, refused };
  }

  @FieldResolver(() => [MetricInterface], {
    description: 'The metrics to show beside it: what it says alone would mislead.',
  })
  companions(@Root() { id }: MetricInterface, @Ctx() { grant }: CatalogueContext): MetricInterface[] {
    const companions = findMetric(id)?.definition.companions ?? [];
    return companions.flatMap((companion) => {
      const entry = findMetric(companion);
      return entry !== null && grant.subjects.includes(entry.subject) ? [toMetric(entry)] : [];
    });
  }
}
