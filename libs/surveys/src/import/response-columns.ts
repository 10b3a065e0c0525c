import { mayBeMissing, oneOf, optional, score, whenEmpty, yesNo } from '@citizen-graph/ledger';
import type { Column, Columns } from '@citizen-graph/ledger';
import { NOT_ANSWERED } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import {
  AGE_BAND_DIMENSION,
  DISABILITY_DIMENSION,
  ETHNICITY_DIMENSION,
  GENDER_DIMENSION,
  HANDLED_BY_DIMENSION,
  SEXUAL_ORIENTATION_DIMENSION,
} from '../domain/dimensions';
import type { QuestionCode } from '../domain/question';
import type { Response } from '../domain/response';

/** The five protected characteristics; an empty field is somebody who did not answer. */
export const CHARACTERISTIC_COLUMNS: Columns<Response> = {
  ageBand: characteristic('age_band', AGE_BAND_DIMENSION),
  gender: characteristic('gender', GENDER_DIMENSION),
  ethnicity: characteristic('ethnicity', ETHNICITY_DIMENSION),
  disability: characteristic('disability', DISABILITY_DIMENSION),
  sexualOrientation: characteristic('sexual_orientation', SEXUAL_ORIENTATION_DIMENSION),
};

export const HANDLED_BY_COLUMN: Columns<Response> = {
  handledBy: oneOf('handled_by', HANDLED_BY_DIMENSION.values),
};

const QUESTION_COLUMNS: Readonly<Record<QuestionCode, Columns<Response>>> = {
  helped: { helped: optional(score('helped')) },
  polite: { polite: optional(score('polite')) },
  timeliness: { timeliness: optional(score('timeliness')) },
  informed: { informed: optional(score('informed')) },
  overall: { overall: optional(score('overall')) },
  'confident-to-call-again': {
    confidentToCallAgain: mayBeMissing(optional(score('confident_to_call_again'))),
  },
  satisfied: { satisfied: mayBeMissing(optional(score('satisfied'))) },
  'clear-on-next-steps': { clearOnNextSteps: mayBeMissing(optional(score('clear_on_next_steps'))) },
  'preferred-physical': { preferredPhysical: yesNo('preferred_physical') },
  experience: {
    experience: optional(
      oneOf('overall_experience', [
        { label: 'Good', code: 'GOOD' },
        { label: 'Okay', code: 'OKAY' },
        { label: 'Poor', code: 'POOR' },
      ]),
    ),
  },
};

/** The columns of the questions that a survey asks. */
export function questionColumns(questions: readonly QuestionCode[]): Columns<Response> {
  return Object.assign({}, ...questions.map((question) => QUESTION_COLUMNS[question]));
}

function characteristic(header: string, { values }: Dimension): Column<string> {
  const labelled = values.filter(({ code }) => code !== NOT_ANSWERED.code);
  return whenEmpty(oneOf(header, labelled), NOT_ANSWERED.code);
}
