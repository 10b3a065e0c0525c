import { findBoard } from '@citizen-graph/reference';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { findMetric } from '../catalogue';
import { BoardType } from './board.type';
import { MetricInterface } from './metric.type';
import { toMetric } from './to-metric';

@Resolver(() => MetricInterface)
export class MetricResolver {
  @FieldResolver(() => [BoardType], { description: 'The boards that it is shown to.' })
  boards(@Root() { id }: MetricInterface): BoardType[] {
    const boards = findMetric(id)?.definition.boards ?? [];
    return boards.flatMap((board) => findBoard(board) ?? []);
  }

  @FieldResolver(() => [MetricInterface], {
    description: 'The metrics to show beside it: what it says alone would mislead.',
  })
  companions(@Root() { id }: MetricInterface): MetricInterface[] {
    const companions = findMetric(id)?.definition.companions ?? [];
    return companions.flatMap((companion) => {
      const entry = findMetric(companion);
      return entry === null ? [] : [toMetric(entry)];
    });
  }
}
