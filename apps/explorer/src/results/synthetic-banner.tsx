import type { ReactElement } from 'react';

/** Says that figures are made up, wherever they are. */
export function SyntheticBanner(): ReactElement {
  return (
    <p className="synthetic" role="status">
      <strong>Synthetic data</strong> Some of what was answered is made up. Nobody in it is real, and no
      figure may be quoted.
    </p>
  );
}

/** Whether an answer says anywhere that data are made up. */
export function isSynthetic(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSynthetic);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === 'synthetic' && inner === true) || isSynthetic(inner),
  );
}
