import { useId } from 'react';
import type { ReactElement } from 'react';

interface PurposeFieldProps {
  readonly purpose: string;
  readonly setPurpose: (purpose: string) => void;
}

/** What the gateway takes for the header x-purpose. */
const CODE = /^[a-z0-9][a-z0-9-]{2,59}$/;

/** Why somebody asks, which is recorded with what they are given. */
export function PurposeField({ purpose, setPurpose }: PurposeFieldProps): ReactElement {
  const field = useId();
  const isWrong = purpose !== '' && !CODE.test(purpose);
  return (
    <div className="purpose">
      <label htmlFor={field}>Purpose</label>
      <input
        id={field}
        value={purpose}
        placeholder="victims-board-2026-11"
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => setPurpose(target.value)}
      />
      <span id={`${field}-hint`} className={isWrong ? 'wrong' : 'visually-hidden'}>
        {isWrong
          ? 'Not sent: a code is 3 to 60 lower-case letters, digits and hyphens.'
          : 'A code that says why you ask, sent as the header x-purpose and recorded.'}
      </span>
    </div>
  );
}

/** What is sent: nothing until it is a code. */
export function purposeToSend(purpose: string): string {
  return CODE.test(purpose) ? purpose : '';
}
