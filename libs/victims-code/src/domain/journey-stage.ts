import { invariant } from '@citizen-graph/reference';

/** A stage of a victim's way through the force: the rights that govern it, and what surveys ask of it. */
export interface JourneyStage {
  readonly id: 'report' | 'needs' | 'updates' | 'court' | 'outcome' | 'complaint';
  readonly title: string;
  /** The rights that are kept or broken here. */
  readonly rights: readonly number[];
  /** The metrics of the surveys that say what victims made of it. */
  readonly experience: readonly string[];
  /** How far the surveys speak of this stage. */
  readonly asked: string;
}

const NOBODY_ASKED =
  'No survey of the force asks victims about this stage; these are the nearest questions, of the investigation as a whole.';

/**
 * The stages in order of time. What is counted under the Code stands beside what victims say of the same
 * stage, never alone. Source: HMICFRS, Meeting the needs of victims in the criminal justice system, 19 December 2023.
 */
export const JOURNEY_STAGES: readonly JourneyStage[] = [
  {
    id: 'report',
    title: 'Reporting the crime',
    rights: [2, 3],
    experience: ['timeliness', 'polite', 'helped', 'clear-on-next-steps'],
    asked: 'Asked of this stage by the Force Contact and Force Response surveys.',
  },
  {
    id: 'needs',
    title: 'Needs and support',
    rights: [1, 4, 5],
    experience: ['helped', 'polite', 'clear-on-next-steps'],
    asked: 'Asked of the first contact as a whole, of which finding out what a victim needs is a part.',
  },
  {
    id: 'updates',
    title: 'Updates on the investigation',
    rights: [6],
    experience: ['informed', 'polite', 'clear-on-next-steps'],
    asked: 'Asked of this stage by the Investigation survey.',
  },
  {
    id: 'court',
    title: 'Going to court',
    rights: [7, 8],
    experience: ['informed', 'satisfied'],
    asked: NOBODY_ASKED,
  },
  {
    id: 'outcome',
    title: 'The outcome and after',
    rights: [9, 10, 11],
    experience: ['satisfied', 'helped'],
    asked: NOBODY_ASKED,
  },
  {
    id: 'complaint',
    title: 'Complaining',
    rights: [12],
    experience: ['satisfied', 'confident-to-call-again'],
    asked: NOBODY_ASKED,
  },
];

/** The stage with this identifier. */
export function getStage(id: JourneyStage['id']): JourneyStage {
  const found = JOURNEY_STAGES.find((stage) => stage.id === id);
  invariant(found, `there is a stage ${id}`);
  return found;
}
