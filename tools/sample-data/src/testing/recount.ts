import { toppedShare, share, surveyNames } from './shares';
import { recountMembership } from './recount-membership';
import type { Line, WrittenSample } from './written-sample';

type Recount = (sample: WrittenSample) => number;

const inSurvey: Readonly<Record<string, string>> = {
  'polite.force-contact': 'polite',
  'timeliness.force-contact': 'timeliness',
  'polite.force-response': 'polite',
  'timeliness.force-response': 'timeliness',
  'polite.investigation': 'polite',
  'helped.investigation': 'helped',
  'overall.t3-pilot': 'overall',
};

const helpedBy: Readonly<Record<string, readonly [characteristic: string, value: string]>> = {
  'helped.age-18-24': ['age_band', '18-24'],
  'helped.age-75-plus': ['age_band', '75 and over'],
  'helped.age-prefer-not-to-say': ['age_band', 'Prefer not to say'],
  'helped.gender-female': ['gender', 'Female'],
  'helped.gender-male': ['gender', 'Male'],
  'helped.gender-prefer-not-to-say': ['gender', 'Prefer not to say'],
  'helped.ethnicity-asian': ['ethnicity', 'Asian'],
  'helped.ethnicity-black': ['ethnicity', 'Black'],
  'helped.ethnicity-white': ['ethnicity', 'White'],
  'helped.disabled': ['disability', 'Yes'],
  'helped.not-disabled': ['disability', 'No'],
  'helped.disability-prefer-not-to-say': ['disability', 'Prefer not to say'],
  'helped.orientation-gay': ['sexual_orientation', 'Gay or lesbian'],
  'helped.orientation-heterosexual': ['sexual_orientation', 'Heterosexual'],
  'helped.orientation-bisexual': ['sexual_orientation', 'Bisexual'],
  'helped.orientation-prefer-not-to-say': ['sexual_orientation', 'Prefer not to say'],
};

const others: Readonly<Record<string, Recount>> = {
  'responses.all': (sample) => allResponses(sample).length,
  'completion.all': (sample) =>
    (100 * allResponses(sample).length) / sample.linesOf('survey-invitations').length,
  'helped.all': (sample) => toppedShare(allResponses(sample), 'helped'),
  'preferred-physical.t3-pilot': (sample) =>
    share(
      answered(sample, 't3-pilot-survey', 'preferred_physical'),
      (line) => line.preferred_physical === 'Yes',
    ),
  'demographics.completed': (sample) => share(allResponses(sample), hasCharacteristic),
  'live-chat.good': (sample) => share(chats(sample), (line) => line.overall_experience === 'Good'),
  'live-chat.okay': (sample) => share(chats(sample), (line) => line.overall_experience === 'Okay'),
  'live-chat.staff-good-or-okay': (sample) => share(chatsWith(sample, 'Staff'), isGoodOrOkay),
  'live-chat.bot-good-or-okay': (sample) => share(chatsWith(sample, 'Chat bot'), isGoodOrOkay),
  'stop-search.responses': (sample) => sample.linesOf('stop-and-search-feedback').length,
  'stop-search.response-rate': (sample) =>
    (100 * sample.linesOf('stop-and-search-feedback').length) / searchesOfThePilot(sample),
  'stop-search.fair': (sample) =>
    share(sample.linesOf('stop-and-search-feedback'), (line) => line.fair === 'Yes'),
  'stop-search.explained': (sample) =>
    share(sample.linesOf('stop-and-search-feedback'), (line) => line.explained === 'Yes'),
  'confidence.west-midlands': (sample) => confidenceIn(sample, 'E23000014'),
};

/** One figure of the paper, counted again from the written files alone. */
export function recount(id: string, sample: WrittenSample): number {
  const [measure = '', subject = ''] = id.split('.');
  if (measure === 'wmnow') return recountMembership(id, sample);
  if (others[id]) return others[id](sample);
  if (measure === 'responses') return sample.linesOf(`${subject}-survey`).length;
  if (inSurvey[id]) return toppedShare(sample.linesOf(`${subject}-survey`), inSurvey[id]);
  const [characteristic, value] = helpedBy[id] ?? [];
  if (!characteristic) throw new Error(`No recount for ${id}`);
  const group = allResponses(sample).filter((line) => line[characteristic] === value);
  return toppedShare(group, 'helped');
}

/** The responses to the four surveys sent by text message. */
export function allResponses(sample: WrittenSample): readonly Line[] {
  return surveyNames.flatMap((survey) => sample.linesOf(`${survey}-survey`));
}

/** The published confidence in a force in the latest year. */
export function confidenceIn(sample: WrittenSample, force: string): number {
  const lines = sample.linesOf('public-confidence').filter((line) => line.force_code === force);
  return Number(lines.find((line) => line.year_ending === '2023-03')?.estimate);
}

function answered(sample: WrittenSample, dataset: string, item: string): readonly Line[] {
  return sample.linesOf(dataset).filter((line) => line[item] !== '');
}

function hasCharacteristic(line: Line): boolean {
  const names = ['age_band', 'gender', 'ethnicity', 'disability', 'sexual_orientation'];
  return names.some((name) => line[name] !== '');
}

function chats(sample: WrittenSample): readonly Line[] {
  return answered(sample, 'live-chat-survey', 'overall_experience');
}

function chatsWith(sample: WrittenSample, handler: string): readonly Line[] {
  return chats(sample).filter((line) => line.handled_by === handler);
}

function isGoodOrOkay(line: Line): boolean {
  return line.overall_experience === 'Good' || line.overall_experience === 'Okay';
}

function searchesOfThePilot(sample: WrittenSample): number {
  return sample.linesOf('stop-and-search').filter(({ file_month = '' }) => file_month >= '2023-01').length;
}
