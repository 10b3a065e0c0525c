let edits = 0;

/** What an edit takes, with identifiers of its own each time; what it is about may not be there, so that it is refused. */
export function inputOf(edit: string): Record<string, unknown> {
  const id = `tried-${(edits += 1)}`;
  const clientKey = id;
  const action = {
    priorityId: '1',
    department: 'FORCE_CONTACT',
    title: 'Tried',
    description: 'Tried.',
    startsOn: '2022-04-01',
    dueOn: '2022-06-01',
  };
  const inputs: Readonly<Record<string, Record<string, unknown>>> = {
    addVictimsBoardOrganisation: { id, name: id },
    updateVictimsBoardOrganisation: { id: 'tried', expectedVersion: 1, name: 'Tried' },
    scheduleVictimsBoardMeeting: { id, meetsOn: '2022-05-10', invited: ['FORCE_CONTACT'] },
    updateVictimsBoardMeeting: { id: 'tried', expectedVersion: 1, status: 'CANCELLED' },
    recordVictimsBoardDecision: { meetingId: '2022-04', text: 'Tried.' },
    addVictimsPriority: { id, title: 'Tried', description: 'Tried.', position: 1 },
    updateVictimsPriority: { id: 'tried', expectedVersion: 1, title: 'Tried' },
    addVictimsAction: { id, ...action },
    updateVictimsAction: { id: 'tried', expectedVersion: 1, title: 'Tried' },
    addVictimsActionNote: { actionId: '1.1', progress: 10, confidence: 'ON_TRACK', text: 'Tried.' },
  };
  return { clientKey, ...inputs[edit] };
}
