import type { DimensionValue } from '@citizen-graph/reference';

/** What a published field may say: each text exactly as data.police.uk prints it, and its code. */
export type CodeList<Code extends string = string> = readonly (DimensionValue & { readonly code: Code })[];

/** The codes of a list. */
export type CodeOf<List extends CodeList> = List[number]['code'];

export type NotRecorded = 'NOT_RECORDED';

export const NOT_RECORDED_CODE: NotRecorded = 'NOT_RECORDED';
