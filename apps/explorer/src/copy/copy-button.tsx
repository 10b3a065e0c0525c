import { useState } from 'react';
import type { ReactElement } from 'react';

interface CopyButtonProps {
  readonly label: string;
  /** What it copies, for those who do not see what the button stands beside. */
  readonly of?: string;
  /** Made when it is asked for; throws where there is nothing to copy. */
  readonly text: () => string;
}

/** Copies a text and says so, or why not. */
export function CopyButton({ label, of, text }: CopyButtonProps): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'Nothing was copied');
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()} onBlur={() => setSaid('')}>
        {label}
        {of !== undefined && <span className="visually-hidden">: {of}</span>}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
