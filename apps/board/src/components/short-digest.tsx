interface ShortDigestProps {
  readonly digest: string | null;
  /** The file that it is of. */
  readonly of: string;
}

/** The first letters of the SHA-256 of a file, and all of it on demand. */
export function ShortDigest({ digest, of }: ShortDigestProps) {
  if (digest === null) return <>none</>;
  return (
    <details className="digest">
      <summary>
        <code>{digest.slice(0, 8)}</code>
        <span className="govuk-visually-hidden">, the whole SHA-256 of {of}</span>
      </summary>
      <code className="digest__whole">{digest}</code>
    </details>
  );
}
