import { invariant } from '@citizen-graph/reference';
import { addAction, addNote, addPriority, updateAction, updatePriority } from '@citizen-graph/victims-code';
import type { Edited, PlanAction, TrackedAction } from '@citizen-graph/victims-code';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActionNotePayload, ActionPayload, PriorityPayload } from './payload.type';
import { toPlanAction, toProgressNote } from './plan-action.type';
import {
  AddActionInput,
  AddActionNoteInput,
  AddPriorityInput,
  UpdateActionInput,
  UpdatePriorityInput,
} from './plan.input';
import { toEdit } from './strategy-context';
import type { StrategyContext } from './strategy-context';

const INPUT = { description: 'The edit, under a key of your own.' };

@Resolver()
export class PlanMutationResolver {
  @Mutation(() => PriorityPayload, {
    nullable: true,
    description: 'Adds a priority to the Victims Strategy.',
  })
  async addVictimsPriority(
    @Arg('input', () => AddPriorityInput, INPUT) input: AddPriorityInput,
    @Ctx() context: StrategyContext,
  ): Promise<PriorityPayload> {
    const { result, replayed } = await addPriority(context.manager, toEdit(input, context));
    return { priority: { ...result, plan: null }, replayed };
  }

  @Mutation(() => PriorityPayload, {
    nullable: true,
    description: 'Changes a priority of the Victims Strategy.',
  })
  async updateVictimsPriority(
    @Arg('input', () => UpdatePriorityInput, INPUT) input: UpdatePriorityInput,
    @Ctx() context: StrategyContext,
  ): Promise<PriorityPayload> {
    const { result, replayed } = await updatePriority(context.manager, toEdit(input, context));
    return { priority: { ...result, plan: null }, replayed };
  }

  @Mutation(() => ActionPayload, {
    nullable: true,
    description: 'Adds an action to the delivery plan; one that arises from a board meeting names it.',
  })
  async addVictimsAction(
    @Arg('input', () => AddActionInput, INPUT) input: AddActionInput,
    @Ctx() context: StrategyContext,
  ): Promise<ActionPayload> {
    return toActionPayload(await addAction(context.manager, toEdit(input, context)), context);
  }

  @Mutation(() => ActionPayload, {
    nullable: true,
    description: 'Changes an action of the delivery plan, completes it, or opens it again.',
  })
  async updateVictimsAction(
    @Arg('input', () => UpdateActionInput, INPUT) input: UpdateActionInput,
    @Ctx() context: StrategyContext,
  ): Promise<ActionPayload> {
    return toActionPayload(await updateAction(context.manager, toEdit(input, context)), context);
  }

  @Mutation(() => ActionNotePayload, {
    nullable: true,
    description: 'Reports on an action of the delivery plan.',
  })
  async addVictimsActionNote(
    @Arg('input', () => AddActionNoteInput, INPUT) input: AddActionNoteInput,
    @Ctx() context: StrategyContext,
  ): Promise<ActionNotePayload> {
    const { result: note, replayed } = await addNote(context.manager, toEdit(input, context));
    const action = await getAction(note.actionId, context);
    return { note: toProgressNote(note), action: toPlanAction(action, context.today), replayed };
  }
}

async function toActionPayload(
  { result, replayed }: Edited<PlanAction>,
  context: StrategyContext,
): Promise<ActionPayload> {
  const { notes } = await getAction(result.id, context);
  return { action: toPlanAction({ ...result, notes }, context.today), replayed };
}

async function getAction(id: string, { actions }: StrategyContext): Promise<TrackedAction> {
  const action = await actions.load(id);
  invariant(action, `action ${id} is never removed`);
  return action;
}
