import { fieldName } from './rag-words';

/** What is wrong with a form: of one field, or of the edit as a whole where there is none. */
export interface FormProblem {
  readonly field: string | null;
  readonly message: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const PROBLEM = /input\.(\w+) (.*?)(?=\. input\.|\.?$)/g;

/** What a refusal of the platform says of each field that the form has, in the words of the page. */
export function problemsOf({ code, message }: Refusal, fields: readonly string[]): readonly FormProblem[] {
  if (code === 'EDIT_CONFLICT') return [{ field: null, message: CONFLICT }];
  if (code === 'UNREACHABLE')
    return [{ field: null, message: 'The platform does not answer. Nothing you wrote is lost: try again.' }];
  if (code === 'UNAUTHENTICATED') return [{ field: null, message: SIGNED_OUT }];
  const found = [...message.matchAll(PROBLEM)].map(([, field = '', problem = '']) => ({
    field: fields.includes(field) ? field : null,
    message: `${fieldName(field)} ${problem}`,
  }));
  return found.length > 0 ? found : [{ field: null, message }];
}

const CONFLICT =
  'Somebody changed this action while you were editing it. Nothing you wrote is lost, and nothing has been saved: see what changed, then save yours or cancel.';
const SIGNED_OUT =
  'You have been signed out. Nothing has been saved: copy what you wrote, sign in again in another tab, and send it from there.';
