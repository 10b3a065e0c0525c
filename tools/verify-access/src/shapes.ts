import { ask, bearer, forEachOf } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { AUDIENCES } from './audiences';
import type { Audience } from './audiences';
import { isGranted } from './expected';
import { toRefusal } from './judge';
import { variablesOf } from './matrix';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';
import { callOf, declared } from './type-question';
import type { Step, TypeQuestion } from './type-question';

/** A field written so that whoever looks for its name alone might not see it. */
export interface Shape {
  readonly name: string;
  readonly write: (call: string, type: string) => { readonly field: string; readonly fragments: string };
}

export const SHAPES: readonly Shape[] = [
  { name: 'an alias', write: (call) => ({ field: `title: ${call}`, fragments: '' }) },
  {
    name: 'an alias that is called __typename’s',
    write: (call) => ({ field: `_typename: ${call}`, fragments: '' }),
  },
  {
    name: 'a fragment in a fragment',
    write: (call, type) => ({
      field: '... on TYPE { ...outer }'.replace('TYPE', type),
      fragments: ` fragment outer on ${type} { ... { ...inner } } fragment inner on ${type} { ${call} }`,
    }),
  },
  {
    name: 'a directive that includes it',
    write: (call) => ({
      field: call.replace(/( \{ __typename \})?$/, ' @include(if: true) @skip(if: false)$1'),
      fragments: '',
    }),
  },
  {
    name: 'the same field twice',
    write: (call) => ({ field: `id: __typename ${call} again: ${call}`, fragments: '' }),
  },
];

interface Hidden {
  readonly question: TypeQuestion;
  readonly step: Step;
}

/** The fields that some audience may come to and not have, each on one way. */
export function boundariesOf(questions: readonly TypeQuestion[], caller: Audience): readonly Hidden[] {
  return questions.flatMap((question) => {
    const { steps, type, fields } = question;
    if (!steps.every((step) => isGranted(caller, `${step.type}.${step.field}`))) return [];
    return fields
      .map((field) => ({ question, step: { type, field } }))
      .filter(({ step }) => !isGranted(caller, `${step.type}.${step.field}`));
  });
}

/** The operation that asks a hidden field in a shape. */
export function shaped({ question, step }: Hidden, shape: Shape): string {
  const call = `${callOf(step)}${isObject(question, step) ? ' { __typename }' : ''}`;
  const { field, fragments } = shape.write(call, step.type);
  const body = question.steps.reduceRight(
    (inner, each) =>
      `${callOf(each)} { ${each.field === 'metric' ? `... on ${question.entry} { ${inner} }` : inner} }`,
    field,
  );
  const edit = question.operation === 'mutation' ? question.entry : null;
  return `${question.operation} Tried${declared(body + fragments, edit)} { ${body} }${fragments}`;
}

/** Every operation of this group, so that all are trusted. */
export function shapedTexts(questions: readonly TypeQuestion[]): readonly string[] {
  return AUDIENCES.flatMap((caller) =>
    boundariesOf(questions, caller).flatMap((hidden) => SHAPES.map((shape) => shaped(hidden, shape))),
  );
}

/** Asks what is hidden from each audience by aliases, fragments and directives. */
export async function tryShapes(
  platform: TriedPlatform,
  questions: readonly TypeQuestion[],
): Promise<readonly Attempt[]> {
  const attempts = new Attempts('aliases, fragments and directives');
  for (const caller of AUDIENCES.filter(({ refusal }) => refusal === null)) {
    const headers = bearer(await platform.tokenOf(caller));
    await forEachOf(boundariesOf(questions, caller), async (hidden) => {
      const coordinate = `${hidden.step.type}.${hidden.step.field}`;
      for (const shape of SHAPES) {
        const text = shaped(hidden, shape);
        const variables = variablesOf(hidden.question, 'own area');
        const asked = caller.freeForm ? { query: text } : { documentId: documentId(text) };
        const answer = await ask(platform.url, { ...asked, variables }, headers);
        const refused = answer.errors.map(toRefusal).flatMap((each) => (each === null ? [] : [each.at]));
        const isOfOthers = refused.length > 0 && refused.every((at) => !at.includes('.'));
        const isRight = answer.status === 200 && (refused.includes(coordinate) || isOfOthers);
        attempts.note(
          `${caller.name}: ${coordinate} by ${shape.name}`,
          isRight ? null : answer.text.slice(0, 300),
        );
      }
    });
  }
  return attempts.all;
}

function isObject({ text }: TypeQuestion, step: Step): boolean {
  return text.includes(`${callOf(step)} { __typename }`);
}
