import type { Request } from 'express';
import { readFilledIn } from '../answers';
import type { Kept } from '../pages/pages';

/** Whether a form came to be shown again in another language, and with what is wrong with it or without. */
export type ShownAgain = 'filled-in' | 'problems';

/** The fields of the form that came with a request. */
export function fieldsOf({ body }: Request): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** The text of a field; empty where it did not come. */
export function textOf(request: Request, field: string): string {
  const value = fieldsOf(request)[field];
  return typeof value === 'string' ? value : '';
}

/** How a form is to be shown again; null where it was sent to be taken. */
export function shownAgain(request: Request): ShownAgain | null {
  const again = textOf(request, 'again');
  return again === 'filled-in' || again === 'problems' ? again : null;
}

/** The answers that came with a request which is not taken; null where there are none. */
export function keptOf(request: Request): Kept | null {
  if (request.method !== 'POST' || !/^\/f\//i.test(request.path)) return null;
  const { answers, comment } = readFilledIn(fieldsOf(request));
  const fields = Object.entries({ ...answers, comment }).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value] as const],
  );
  return fields.length === 0 ? null : { action: request.path, fields };
}
