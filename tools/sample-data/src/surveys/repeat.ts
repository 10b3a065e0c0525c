import type { PooledResponse, SurveyResponse } from './response-pool';

const areaTurn = 37;
const profileTurn = 101;

/**
 * A month's responses, repeated. Every repetition keeps the answers and gives them the area and the profile of
 * other responses alike, turning round the year's so that each is used as often: the year's shares by survey,
 * area and characteristic stay as they are, while the combinations differ.
 */
export function* repeat(month: readonly PooledResponse[], times: number): Generator<SurveyResponse> {
  for (let repetition = 0; repetition < times; repetition += 1) {
    for (const response of month) {
      yield {
        area: alikeAt(response, repetition * areaTurn).area,
        profile: alikeAt(response, repetition * profileTurn).profile,
        answers: response.answers,
      };
    }
  }
}

function alikeAt({ alike, position }: PooledResponse, turn: number): PooledResponse {
  return alike[(position + turn) % alike.length]!;
}
