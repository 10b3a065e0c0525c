/** What is kept of the Crime Survey: how titles call it, and the answers that add up to it. */
export interface HeldMeasure {
  readonly code: string;
  /** The answers of a table that gives them one by one, small letters. */
  readonly answers: readonly string[];
  /** What the title of a table by force has to say besides, where its one figure could be of other answers. */
  readonly oneFigure: RegExp | null;
}

export interface FoundMeasure {
  readonly measure: HeldMeasure;
  /** The title without the words of what it estimates. */
  readonly rest: string;
}

const POLICE = String.raw`(?:the |their |your )?(?:local )?police(?: forces?(?! area))?`;
const GOOD = String.raw`\b(?:good or (?:an )?excellent|excellent or (?:a )?good)`;
const ITEMS: readonly { readonly item: RegExp; readonly measure: HeldMeasure }[] = [
  {
    item: new RegExp(
      String.raw`\b(?:overall )?confidence in ${POLICE}(?: in (?:this|the|their|your) (?:local )?area)?(?!\w)`,
      'i',
    ),
    measure: {
      code: 'overall-confidence',
      answers: ['strongly agree', 'tend to agree'],
      oneFigure: null,
    },
  },
  {
    item: new RegExp(
      String.raw`\bratings? (?:of )?${POLICE}(?!\w)(?: as (?:doing an? )?${GOOD}(?: job)?\b)?|\b${POLICE} (?:do|doing) an? ${GOOD} job\b`,
      'i',
    ),
    measure: {
      code: 'good-or-excellent-job',
      answers: ['excellent', 'good'],
      oneFigure: new RegExp(GOOD, 'i'),
    },
  },
];

// What may follow is where, of whom and when: `the police’s ability`, `the police to be fair` is another item.
const ENDS =
  /^\s*(?:$|[\d,;:.()[\]–-]|CSEW\b|[Bb]y\b|[Yy]ear ending\b|(?:[Ii]n|[Ff]or) (?:the )?(?:\p{Lu}|\d|year\b|each\b))/u;

/**
 * What else the survey asks of the police. Source: Crime Survey for England and Wales, questions on the
 * performance of the criminal justice system and the local police.
 */
const OTHER_ITEMS =
  /\b(?:fair\w*|respect\w*|reli[ae]\w*|relied|visib\w*|patrol\w*|understand\w*|concerns|deal\w*|effective\w*|treat\w*|listen\w*|criminal justice|courts?|complain\w*|victims?|witness\w*|contact\w*|trust\w*|lack|no confidence|not|disagree\w*)\b/i;

/** What a title says is estimated, where it is one of the measures that are kept and nothing else; else null. */
export function measureIn(headline: string): FoundMeasure | null {
  if (OTHER_ITEMS.test(headline)) return null;
  for (const { item, measure } of ITEMS) {
    const found = item.exec(headline);
    if (found === null) continue;
    const before = headline.slice(0, found.index);
    const after = headline.slice(found.index + found[0].length);
    return ENDS.test(after) ? { measure, rest: `${before}${after}` } : null;
  }
  return null;
}
