import { QUESTIONS, SURVEYS } from '@citizen-graph/surveys';
import { Query, Resolver } from 'type-graphql';
import { SurveysType } from './surveys.type';
import { toQuestion } from './to-question';

@Resolver()
export class SurveyResolver {
  @Query(() => SurveysType, { nullable: true, description: 'The satisfaction surveys.' })
  surveys(): SurveysType {
    const all = Object.values(SURVEYS).map(({ code, title, mode, questions }) => ({
      code,
      title,
      mode,
      questions: questions.map(toQuestion),
    }));
    return { all, questions: Object.values(QUESTIONS).map(({ code }) => toQuestion(code)) };
  }
}
