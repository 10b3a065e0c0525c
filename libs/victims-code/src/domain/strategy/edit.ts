import type { Department } from '../department';
import type { MeetingStatus, MemberAttendance } from './board-meeting';
import type { Confidence } from './plan';

/** As whom, on which day in London, and of what kind of data an edit is made. */
export interface Editor {
  readonly name: string;
  /** The client that they use, as the record of what was done names it. */
  readonly client: string;
  readonly today: string;
  /** Whether what is added is made up. */
  readonly synthetic: boolean;
}

/** An edit as it is asked for. */
export interface Edit<Input extends object> {
  /** The client's own name for this edit: the same key again gives the first result again. */
  readonly clientKey: string;
  readonly input: Input;
  readonly editor: Editor;
}

/** What came of an edit. */
export interface Edited<Result> {
  readonly result: Result;
  /** Whether the client key was used before, so that this is what came of it then. */
  readonly replayed: boolean;
}

/** Of an edit of what exists: undefined leaves a field as it is; null, where a field cannot be empty, is refused. */
type Changes<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | null | undefined };

interface Revision {
  readonly id: string;
  /** The version that the editor has seen. */
  readonly expectedVersion: number;
}

export interface PriorityFields {
  readonly title: string;
  readonly description: string;
  readonly position: number;
}

export interface NewPriority extends PriorityFields {
  readonly id: string;
}

export interface PriorityRevision extends Revision, Changes<PriorityFields> {}

export interface ActionFields {
  readonly priorityId: string;
  readonly department: Department;
  readonly title: string;
  readonly description: string;
  readonly startsOn: string;
  readonly dueOn: string;
  /** Null while it is not complete, and to open it again. */
  readonly completedOn: string | null;
}

export interface NewAction extends Omit<ActionFields, 'completedOn'> {
  readonly id: string;
  readonly completedOn?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
}

export interface ActionRevision extends Revision, Changes<ActionFields> {}

export interface NewNote {
  readonly actionId: string;
  readonly progress: number;
  readonly confidence: Confidence;
  readonly text: string;
  /** Today unless given. */
  readonly reportedOn?: string | null | undefined;
}

export interface OrganisationFields {
  readonly name: string;
}

export interface NewOrganisation extends OrganisationFields {
  readonly id: string;
}

export interface OrganisationRevision extends Revision, Changes<OrganisationFields> {}

export interface NewMeeting {
  readonly id: string;
  readonly meetsOn: string;
  /** Codes of departments and identifiers of organisations. */
  readonly invited: readonly string[];
}

export interface MeetingFields {
  readonly meetsOn: string;
  readonly status: MeetingStatus;
}

export interface MeetingRevision extends Revision, Changes<MeetingFields> {
  /** Members that are not named stay as they are; a new one is added. */
  readonly attendance?: readonly MemberAttendance[] | null | undefined;
}

export interface NewDecision {
  readonly meetingId: string;
  readonly text: string;
  readonly actionId?: string | null | undefined;
}
