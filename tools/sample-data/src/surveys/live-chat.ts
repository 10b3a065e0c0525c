import { areasByDemand } from '../areas';
import { apportion } from '../random/apportion';
import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import { drawAll } from '../random/urn';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toLondonTimestamp } from '../time/moments';
import { reportingYear } from '../time/months';
import { aroundTheClock } from '../time/rhythms';
import { filesOf } from './files-of';

/** How many chats of the year ended in one way, and how that moves over the year. */
interface ChatOutcome {
  readonly handledBy: 'Staff' | 'Chat bot';
  readonly experience: 'Good' | 'Okay' | 'Poor' | '';
  readonly year: number;
  /** Growth from the first to the last month, as a power of e. */
  readonly growth: number;
}

const outcomes: readonly ChatOutcome[] = [
  { handledBy: 'Staff', experience: 'Good', year: 1418, growth: 0.15 },
  { handledBy: 'Staff', experience: 'Okay', year: 1103, growth: -0.1 },
  { handledBy: 'Staff', experience: 'Poor', year: 591, growth: -0.25 },
  { handledBy: 'Staff', experience: '', year: 70, growth: 0 },
  { handledBy: 'Chat bot', experience: 'Good', year: 97, growth: 0.7 },
  { handledBy: 'Chat bot', experience: 'Okay', year: 208, growth: 0.6 },
  { handledBy: 'Chat bot', experience: 'Poor', year: 678, growth: 0.3 },
  { handledBy: 'Chat bot', experience: '', year: 35, growth: 0.3 },
];
const volumes = [7.8, 8.1, 8.9, 9.2, 8.8, 8.2, 8.4, 7.9, 7.0, 8.3, 8.0, 9.4];
const columns = ['response_id', 'completed_at', 'area', 'handled_by', 'overall_experience'];
const areaChoosers = {
  Good: chooser(areasByDemand(1)),
  Okay: chooser(areasByDemand(0.4)),
  Poor: chooser(areasByDemand(-1.4)),
  '': chooser(areasByDemand()),
};
const dataset = 'live-chat-survey';

/** The responses to the survey after a live chat. */
export const liveChatSource: SampleSource = { dataset, tables: liveChatTables };

function liveChatTables({ scale, by }: SampleContext): readonly SampleTable[] {
  const counts = outcomes.map(({ year, growth }) =>
    apportion(year, monthWeights(growth)).map((count) => count * scale),
  );
  const totals = reportingYear.map((_, index) => counts.reduce((sum, count) => sum + (count[index] ?? 0), 0));
  const months = reportingYear.map((month, index) => ({
    month,
    rows: () =>
      monthRows({
        month,
        counts: counts.map((count) => count[index] ?? 0),
        earlier: totals.slice(0, index).reduce((sum, total) => sum + total, 0),
      }),
  }));
  return filesOf({ dataset, columns, months }, by);
}

interface MonthOfChats {
  readonly month: string;
  readonly counts: readonly number[];
  readonly earlier: number;
}

function monthWeights(growth: number): readonly number[] {
  const random = randomFor(`live chat months ${growth}`);
  return volumes.map((volume, index) => volume * Math.exp((growth * index) / 11 + 0.16 * (random() - 0.5)));
}

function* monthRows({ month, counts, earlier }: MonthOfChats): Generator<SampleRow> {
  const random = randomFor(`live chat ${month}`);
  const contents = outcomes.map((item, index) => ({ item, count: counts[index] ?? 0 }));
  const chats = drawAll(contents, random);
  const count = counts.reduce((sum, next) => sum + next, 0);
  let sequence = earlier;
  for (const moment of momentsOf({ month, count, rhythm: aroundTheClock }, random)) {
    const { handledBy, experience }: ChatOutcome = chats.next().value;
    const area = areaChoosers[experience](random);
    sequence += 1;
    yield [identifier('LC', sequence), toLondonTimestamp(moment), area.code, handledBy, experience];
  }
}
