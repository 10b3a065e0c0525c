import type { ProgressNote, TrackedAction } from '../domain/strategy/plan';

/** An action of March to June 2022 without notes. */
export function aPlanAction(overrides: Partial<TrackedAction> = {}): TrackedAction {
  return {
    id: '1.1',
    priorityId: '1',
    department: 'FORCE_CONTACT',
    title: 'Tell victims what happens next',
    description: 'At the end of every call.',
    startsOn: '2022-03-01',
    dueOn: '2022-06-30',
    completedOn: null,
    meetingId: null,
    version: 1,
    synthetic: true,
    notes: [],
    ...overrides,
  };
}

/** A note of halfway and on track. */
export function aNote(reportedOn: string, overrides: Partial<ProgressNote> = {}): ProgressNote {
  return {
    actionId: '1.1',
    number: 1,
    reportedOn,
    progress: 50,
    confidence: 'ON_TRACK',
    text: 'Half of the teams do it.',
    recordedAt: `${reportedOn}T12:00:00.000Z`,
    recordedBy: 'tester',
    ...overrides,
  };
}
