import { periodName } from '../../view/months';

interface Dated {
  readonly name: string;
  /** Its first and last day, YYYY-MM-DD. */
  readonly startedOn: string;
  readonly endedOn: string;
  readonly area: { readonly name: string } | null;
}

/** Campaigns as marks on the first of their months that a chart shows. */
export function campaignMarks(
  campaigns: readonly Dated[],
  { from }: { readonly from: string },
): readonly { readonly month: string; readonly text: string }[] {
  return campaigns.map(({ name, startedOn, endedOn, area }) => {
    const started = startedOn.slice(0, 7);
    const until = endedOn.slice(0, 7);
    return {
      month: started < from ? from : started,
      text: `campaign ${name}, ${area?.name ?? 'whole force'}, until ${periodName({ from: until, to: until })}`,
    };
  });
}

/** Why joiners during a campaign are not set against those before it. */
export const NO_EFFECT: Readonly<Record<string, string>> = {
  CAMPAIGN_MONTHS_MISSING: 'Not every month of the campaign has come in.',
  OTHER_CAMPAIGN_BEFORE: 'Another campaign ran in all of the place in one of the three months before.',
  MONTHS_BEFORE_MISSING: 'Not every one of the three months before has come in.',
  NOBODY_BEFORE: 'Nobody joined in the three months before.',
};
