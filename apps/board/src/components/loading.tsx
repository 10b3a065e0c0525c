/** What stands where something is being fetched. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="govuk-body page-state page-state--loading" role="status">
      Loading {what}…
    </p>
  );
}
