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

/** How many areas differ from all of them by more than chance, in at most 15 words. */
export function titleOfAreas(areas: readonly Judged[]): string {
  const count = areas.filter(({ significance }) => significance !== undefined).length;
  if (areas.length === 0) return 'Confidence in the police in the area';
  if (count === 0) return 'No area differs in confidence by more than chance';
  return `${count} of ${areas.length} areas ${count === 1 ? 'differs' : 'differ'} in confidence by more than chance`;
}
