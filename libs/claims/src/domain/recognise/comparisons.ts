import type { Claim, Group, Relation, Subject } from '../claim';
import type { Span } from '../span';
import { groupMentions } from './group-mentions';
import type { GroupMention } from './group-mentions';
import { metricOfWords } from './metric-of-words';
import type { WordsMetric } from './metric-of-words';
import { periodOfWords } from './periods-of-items';
import { baseGroups, clauseEnd, stateWords } from './word-claim';
import type { ReadWord, WordContext } from './word-claim';

const RELATIONS: Readonly<Record<string, Relation>> = { above: 'above', below: 'below', similar: 'similar' };
const ANAPHORA = /\b(?:this|it|that|which|figure|score|result)\b[^.;,]{0,20}$/iu;
const BESIDE = /^\)?[\s,]*(?:significantly\s+)?$/iu;
const JOINED = /^\s*(?:,|and|,\s*and|or)\s*(?:the\s+)?$/iu;
const SIGNIFICANTLY = /\b(?:significantly|statistically significant\w*)\s*$/iu;
const OF_THE_REST = /^(?:more|less) (?:likely|satisfied|confident)$/iu;

/** Some groups that are set against others. */
interface Sides {
  readonly subjects: readonly (readonly Group[])[];
  readonly others: readonly GroupMention[];
  readonly words: readonly Span[];
}

/** "above the overall average", "higher than those that left it blank", "similar to Greater Manchester". */
export const readComparison: ReadWord = (context) => {
  const { word, sentence } = context;
  const relation = RELATIONS[word.kind];
  const found = metricOfComparison(context);
  if (relation === undefined || found === null) return [];
  const { subjects, others, words } = sidesOf(found, context);
  const ofGroups = subjects.every((groups) => groups.length > 0);
  const rest = others.length === 0 && OF_THE_REST.test(word.text) && ofGroups;
  if (subjects.length === 0 || (others.length === 0 && !rest)) return [];
  const { period, reading } = periodOfWords(word.start, context);
  const of = (groups: readonly Group[]): Subject => subjectOf(found.metric, { groups, period }, context);
  return [
    {
      kind: 'comparison',
      ...stateWords(context, spanOf([...words, word]), [found.reading, reading]),
      subjects: subjects.map(of),
      others: others.flatMap(({ groups }) =>
        groups.length === 0 ? [of([])] : groups.map((group) => of([group])),
      ),
      relation,
      significant: SIGNIFICANTLY.test(sentence.text.slice(0, word.start)),
      rest,
    } satisfies Claim,
  ];
};

/** The metric of the words, or the one that the paper gives by the groups that the sentence names. */
function metricOfComparison(context: WordContext): WordsMetric | null {
  const named = context.sentence.mentions.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'value' ? [meaning.dimension] : [])),
  );
  const dimensions: readonly (string | null)[] = [null, ...named];
  return (
    dimensions.map((name) => metricOfWords(context.word, name, context)).find((found) => found !== null) ??
    null
  );
}

/** Whom the words before the comparing one speak of, or those between it and "than"; and whom those after it. */
function sidesOf({ metric }: WordsMetric, context: WordContext): Sides {
  const { word, sentence } = context;
  const end = clauseEnd(sentence.text, word.end);
  const than = /\bthan\b/iu.exec(sentence.text.slice(word.end, end));
  const split = than === null ? word.end : word.end + than.index;
  const after = groupMentions(metric, { start: split, end }, context);
  const others = distinct(after.filter(({ dimension }) => dimension === after[0]?.dimension));
  const last = lastSubject(metric, context);
  if (last !== null) return { subjects: [last], others, words: others };
  const between = groupMentions(metric, { start: word.end, end: split }, context);
  const earlier = groupMentions(metric, { start: 0, end: word.start }, context);
  const before = between.length > 0 ? between : lastJoined(earlier, sentence.text);
  const against = others[0]?.dimension ?? null;
  const fitting = before.filter(
    ({ dimension }) => [dimension, against].includes(null) || dimension === against,
  );
  const subjects = fitting.flatMap(({ groups }) =>
    groups.length === 0 ? [[]] : groups.map((group) => [group]),
  );
  return { subjects, others, words: [...fitting, ...others] };
}

/** What "this" or "it" before the word, or a figure beside it, stands for; null where there is neither. */
function lastSubject(
  metric: string,
  { sentence, word, scope, figures }: WordContext,
): readonly Group[] | null {
  const before = figures.flatMap((claim) =>
    claim.kind === 'figure' && claim.printed.end <= word.start ? [claim] : [],
  );
  const figure = before.at(-1);
  const isBeside = figure !== undefined && BESIDE.test(sentence.text.slice(figure.printed.end, word.start));
  if (!isBeside && !ANAPHORA.test(sentence.text.slice(0, word.start))) return null;
  const last = figure?.subject ?? scope.last;
  return last?.metric === metric ? last.groups : null;
}

/** The last mention and those that are joined to it by "and". */
function lastJoined(mentions: readonly GroupMention[], text: string): readonly GroupMention[] {
  const joined: GroupMention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = joined[0];
    if (next !== undefined && !JOINED.test(text.slice(mention.end, next.start))) break;
    joined.unshift(mention);
  }
  return joined;
}

function distinct(mentions: readonly GroupMention[]): readonly GroupMention[] {
  return mentions.filter(
    ({ groups }, index) =>
      groups.length > 0 || mentions.findIndex((each) => each.groups.length === 0) === index,
  );
}

function subjectOf(
  metric: string,
  { groups, period }: Omit<Subject, 'metric'>,
  context: WordContext,
): Subject {
  const own = groups.map(({ dimension }) => dimension);
  const base = baseGroups(metric, null, context).filter(({ dimension }) => !own.includes(dimension));
  return { metric, groups: [...base, ...groups], period };
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
