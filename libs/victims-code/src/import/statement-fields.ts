import type { CrimeType } from '../domain/crime-type';
import type { Department } from '../domain/department';
import type { YesOrNo } from './cut-of';

/** A row of the export: one victim who was to be offered a Victim Personal Statement. */
export type StatementFields = {
  readonly statementId: string;
  readonly dueOn: string;
  readonly offeredOn: string | null;
  readonly madeOn: string | null;
  readonly servedOn: string | null;
  readonly readOn: string | null;
  readonly enhancedRights: YesOrNo;
  readonly area: string;
  readonly department: Department;
  readonly crimeType: CrimeType | null;
  readonly asAt: string;
};
