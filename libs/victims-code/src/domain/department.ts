/** The departments that keep the Code, as the export names them. */
export const DEPARTMENTS = [
  { code: 'FORCE_CONTACT', label: 'Force Contact' },
  { code: 'FORCE_RESPONSE', label: 'Force Response' },
  { code: 'INVESTIGATION', label: 'Investigation' },
  { code: 'PUBLIC_PROTECTION', label: 'Public Protection' },
  { code: 'CRIMINAL_JUSTICE', label: 'Criminal Justice' },
  { code: 'WITNESS_CARE', label: 'Witness Care' },
] as const;

export type Department = (typeof DEPARTMENTS)[number]['code'];

/** Whether a code is that of a department. */
export function isDepartment(code: string): code is Department {
  return DEPARTMENTS.some((department) => department.code === code);
}
