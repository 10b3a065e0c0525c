import type { Claim, Subject } from '../domain/claim';
import { LEXICON } from '../domain/lexicon/lexicon';
import { buildPhraseBook } from '../domain/lexicon/phrase-book';
import { stemsOf } from '../domain/lexicon/words';
import { readTextPaper } from '../domain/paper/read-text';
import { recognisePaper } from '../domain/recognise/recognise-paper';
import type { Reader } from '../domain/recognise/scope';
import { month } from '@citizen-graph/reference';
import { CATALOGUE } from './made-up-catalogue';

/** Reads papers by the made-up catalogue; they report on April 2022 to March 2023 and are of June 2023. */
export const READER: Reader = {
  catalogue: CATALOGUE,
  lexicon: LEXICON,
  lightStems: stemsOf(LEXICON.light),
  book: buildPhraseBook(CATALOGUE, LEXICON),
  reporting: { period: { from: month('2022-04'), to: month('2023-03') }, lastMonth: month('2023-05') },
};

/** What a text claims, a line for each claim, then a line for each sentence that was not read. */
export function claimsIn(text: string): readonly string[] {
  const { claims, notRecognised } = recognisePaper(readTextPaper(text), READER);
  return [...claims.map(claimInWords), ...notRecognised.map(({ why }) => `not read: ${why}`)];
}

/** "72% is helped GENDER=FEMALE"; the period only where it is not that of the paper. */
export function claimInWords(claim: Claim): string {
  switch (claim.kind) {
    case 'figure': {
      const { qualifier, text } = claim.printed;
      return `${qualifier === null ? '' : `${qualifier} `}${text} is ${subjectInWords(claim.subject)}`;
    }
    case 'change':
      return `${claim.printed.value}${claim.measure === 'relative' ? '%' : ''} is the change from ${subjectInWords(claim.from)} to ${subjectInWords(claim.to)}`;
    case 'movement':
      return `${claim.direction}${claim.each === null ? '' : ` by every ${claim.each}`} from ${subjectInWords(claim.from)} to ${subjectInWords(claim.to)}`;
    case 'comparison': {
      const others = claim.rest ? 'the rest' : claim.others.map(subjectInWords).join(' and ');
      return `${claim.subjects.map(subjectInWords).join(' and ')} ${claim.significant ? 'significantly ' : ''}${claim.relation} ${others}`;
    }
    case 'ranking':
      return `${subjectInWords(claim.subject)} ${claim.extreme} of ${claim.dimension}`;
    case 'trend':
      return `${subjectInWords(claim.subject)} ${claim.direction} by ${claim.dimension}`;
    case 'differences':
      return `${subjectInWords(claim.subject)}: ${claim.negated ? 'no' : 'some'} differences by ${claim.dimensions.join(', ')}`;
  }
}

function subjectInWords({ metric, groups, period }: Subject): string {
  const cuts = groups.map(({ dimension, codes }) => ` ${dimension}=${codes.join('+')}`).join('');
  const { from, to } = period;
  const months = from === '2022-04' && to === '2023-03' ? '' : ` in ${from === to ? from : `${from}..${to}`}`;
  return metric + cuts + months;
}
