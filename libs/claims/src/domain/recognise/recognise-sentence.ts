import { metricOfClaim } from '../claim';
import { shorten } from '@citizen-graph/reference';
import type { Claim, Group, NotRecognised, Subject } from '../claim';
import type { Sentence } from '../paper/paper';
import { readComparison } from './comparisons';
import { isOfNumber, pointsToTable } from './comparison-words';
import type { ComparisonWord } from './comparison-words';
import { readDifference } from './differences';
import { readFigures } from './figure-claims';
import type { Context } from './groups-of-items';
import { subjectsOf } from './metric-of-words';
import { readMovement } from './movements';
import { whyLeftOut, whyNotAsserted } from './not-asserted';
import { readRanking } from './rankings';
import type { Reader, Scope } from './scope';
import { readSentence } from './sentence-reading';
import type { SentenceReading } from './sentence-reading';
import { readTrend } from './trends';
import type { ReadWord } from './word-claim';

/** What a sentence claims, what of it could not be read, and what the next one takes over. */
export interface Recognised {
  readonly claims: readonly Claim[];
  readonly notRecognised: readonly NotRecognised[];
  readonly scope: Scope;
}

const LONGEST = 3_000;
const READERS: readonly ReadWord[] = [readDifference, readRanking, readTrend, readComparison, readMovement];

/** Reads one sentence after those before it. */
export function recogniseSentence(sentence: Sentence, reader: Reader, scope: Scope): Recognised {
  return sentence.text.length > LONGEST
    ? { claims: [], notRecognised: [tooLong(sentence)], scope }
    : readClaims(sentence, reader, scope);
}

function tooLong({ text, paragraph, line }: Sentence): NotRecognised {
  const why = `it has ${text.length} characters without a full stop; sentences of up to ${LONGEST} are read`;
  return { place: { paragraph, line }, sentence: shorten(text), why };
}

function readClaims(sentence: Sentence, reader: Reader, scope: Scope): Recognised {
  const reading = readSentence(sentence.text, reader, scope);
  const context: Context = { reader, scope, sentence: reading };
  const place = { paragraph: sentence.paragraph, line: sentence.line };
  const { claims: figures, unread } = readFigures(context, place);
  const compared = reading.comparisons.filter((word) => !isOfNumber(word, reading));
  const words = compared.map((word) => {
    const inWords = { ...context, figures, word, place };
    const why = whyNotSaid(word, reading);
    const claims =
      why === null ? (READERS.map((read) => read(inWords)).find((read) => read.length > 0) ?? []) : [];
    return { word, claims, why };
  });
  const left = words.filter(
    ({ word, claims }) => claims.length === 0 && !isOfChange(word, figures, reading.text),
  );
  const why = [
    ...unread,
    ...unreadParts(reading),
    ...left.map(({ word, why: notSaid }) => notSaid ?? whyLeft(word, reading)),
  ];
  return {
    claims: [...figures, ...words.flatMap(({ claims }) => claims)],
    notRecognised: why.length === 0 ? [] : [{ place, sentence: sentence.text, why: why.join('; ') }],
    scope: nextScope(context, [...figures, ...words.flatMap(({ claims }) => claims)]),
  };
}

/** Whether a word says which way a printed change went, as in "2 percentage points lower". */
function isOfChange({ kind, start }: ComparisonWord, figures: readonly Claim[], text: string): boolean {
  const changes = figures.flatMap((claim) => (claim.kind === 'change' ? [claim.printed] : []));
  if (kind === 'up' || kind === 'down')
    return changes.length > 0 || figures.some((claim) => claim.kind === 'movement');
  const isSide = kind === 'above' || kind === 'below';
  return isSide && changes.some(({ end }) => /^\s+$/u.test(text.slice(end, start)));
}

function unreadParts({ text, unreadParts: parts }: SentenceReading): readonly string[] {
  return parts.map(({ start, end, why }) => `“${text.slice(start, end)}” ${why}`);
}

/** Why a comparing word does not say that something is so; "no significant difference" is read by itself. */
function whyNotSaid(word: ComparisonWord, reading: SentenceReading): string | null {
  if (word.kind === 'significant' || word.kind === 'other') return null;
  const [month] = reading.periods.length > 0 ? [] : reading.unreadPeriods;
  if (month !== undefined)
    return `“${word.text}”: “${reading.text.slice(month.start, month.end)}” names months that could not be read`;
  const why = whyNotAsserted([word], reading) ?? whyLeftOut(reading);
  return why === null ? null : `“${word.text}”: ${why}`;
}

function whyLeft({ kind, text }: ComparisonWord, { text: sentence }: SentenceReading): string {
  if (pointsToTable(sentence)) return `“${text}” says what a table or figure shows, which is read by itself`;
  if (kind === 'other') return `“${text}” is not a comparison of two figures`;
  return `“${text}”: the sentence does not say of which figure, or than what`;
}

function nextScope({ reader, scope, sentence }: Context, claims: readonly Claim[]): Scope {
  const subjects = claims.flatMap(subjectsOf).toReversed();
  const metrics = claims.map(metricOfClaim).toReversed();
  const lasting = sentence.periods.filter(({ lasts, baseline }) => lasts && !baseline).at(-1);
  return {
    topics: sentence.topics,
    period: lasting?.period ?? scope.period,
    periodReading: lasting === undefined ? scope.periodReading : lasting.reading,
    periodIsRange: lasting === undefined ? scope.periodIsRange : lasting.isRange,
    metrics: [...new Set([...metrics, ...scope.metrics])],
    dimensions: dimensionsAfter(sentence, reader) ?? scope.dimensions,
    groups: carriedGroups(subjects, { reader, scope, sentence }),
    last: subjects[0] ?? scope.last,
    paper: [...subjects, ...scope.paper],
  };
}

function dimensionsAfter({ mentions }: SentenceReading, { lexicon }: Reader): readonly string[] | null {
  const named = mentions.map(({ meanings }) =>
    meanings.flatMap((meaning) =>
      'dimension' in meaning && lexicon.characteristics.dimensions.includes(meaning.dimension)
        ? [meaning.dimension]
        : [],
    ),
  );
  return named.findLast((names) => names.length > 0) ?? null;
}

/** The survey or the like that the sentence names last holds for those after it. */
function carriedGroups(subjects: readonly Subject[], { reader, scope, sentence }: Context): readonly Group[] {
  const { carried } = reader.lexicon;
  const named = sentence.mentions.flatMap(({ meanings }) =>
    meanings.flatMap((meaning): readonly Group[] =>
      meaning.kind === 'value' && carried.includes(meaning.dimension)
        ? [{ dimension: meaning.dimension, codes: meaning.codes }]
        : [],
    ),
  );
  const used = subjects
    .flatMap(({ groups }) => groups)
    .filter(({ dimension }) => carried.includes(dimension));
  const all = [...named.toReversed(), ...used, ...scope.groups];
  return all.filter(
    ({ dimension }, index) => all.findIndex((each) => each.dimension === dimension) === index,
  );
}
