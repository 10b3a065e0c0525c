interface Judged {
  readonly significance?: { readonly is: 'higher' | 'lower'; readonly words: string };
}

/** Whether an area lies outside the limits of the funnel that its base has, as charts mark it. */
export function beyondChance(position: string): Judged {
  if (position.startsWith('ABOVE'))
    return { significance: { is: 'higher', words: 'Higher than chance explains' } };
  if (position.startsWith('BELOW'))
    return { significance: { is: 'lower', words: 'Lower than chance explains' } };
  return {};
}

/** How many areas differ from all of them by more than chance, of those that have a figure, in at most 15 words. */
export function titleOfAreas(all: readonly (Judged & { readonly isGiven: boolean })[]): string {
  const areas = all.filter(({ isGiven }) => isGiven);
  const count = areas.filter(({ significance }) => significance !== undefined).length;
  if (areas.length === 0) return 'Confidence in the police in the area';
  if (count === 0)
    return areas.length === all.length
      ? 'No area differs in confidence by more than chance'
      : `Of ${areas.length} ${areas.length === 1 ? 'area' : 'areas'} with a figure, none differs in confidence by more than chance`;
  return `${count} of ${areas.length} areas ${count === 1 ? 'differs' : 'differ'} in confidence by more than chance`;
}
