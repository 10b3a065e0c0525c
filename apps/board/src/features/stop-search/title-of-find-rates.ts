interface Tested {
  readonly against: { readonly label: string };
  readonly isSignificant: boolean | null;
}

/** What the tests of find rates against one group say, in at most 15 words; nothing where nothing was tested. */
export function titleOfFindRates(differences: readonly Tested[]): string {
  const tested = differences.filter(({ isSignificant }) => isSignificant !== null);
  const reference = tested[0]?.against.label;
  if (reference === undefined) return 'Find rates by ethnic group';
  const differing = tested.filter(({ isSignificant }) => isSignificant === true).length;
  return differing === 0
    ? `Find rates of no group differ from ${reference} by more than chance`
    : `Find rates of ${differing} of ${tested.length} groups differ from ${reference} by more than chance`;
}
