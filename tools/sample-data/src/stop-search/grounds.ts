import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import type { Random } from '../random/random';

/** The power used and what was looked for. */
export interface Grounds {
  readonly legislation: string;
  readonly object: string;
}

const section60 = 'Criminal Justice and Public Order Act 1994 (section 60)';

const chooseGrounds = chooser<Grounds>([
  grounds('Misuse of Drugs Act 1971 (section 23)', 'Controlled drugs', 50.5),
  grounds('Misuse of Drugs Act 1971 (section 23)', 'Psychoactive substances', 0.4),
  grounds('Police and Criminal Evidence Act 1984 (section 1)', 'Offensive weapons', 21),
  grounds('Police and Criminal Evidence Act 1984 (section 1)', 'Article for use in theft', 9.5),
  grounds('Police and Criminal Evidence Act 1984 (section 1)', 'Stolen goods', 9),
  grounds('Police and Criminal Evidence Act 1984 (section 1)', 'Articles for use in criminal damage', 1),
  grounds('Police and Criminal Evidence Act 1984 (section 1)', 'Fireworks', 0.2),
  grounds('Firearms Act 1968 (section 47)', 'Firearms', 3.6),
  grounds(section60, 'Offensive weapons', 4.2),
  grounds('Criminal Justice Act 1988 (section 139B)', 'Offensive weapons', 0.2),
  grounds('Aviation Security Act 1982 (section 27(1))', 'Stolen goods', 0.1),
  grounds(
    'Customs and Excise Management Act 1979 (section 163)',
    'Goods on which duty has not been paid etc.',
    0.1,
  ),
  grounds('', '', 0.2),
]);

/** Draws the grounds of one search. */
export function drawGrounds(random: Random): Grounds {
  return chooseGrounds(random);
}

/** Whether a search was part of a policing operation: those under section 60 are, and few others. */
export function drawIsOperation({ legislation }: Grounds, random: Random): string {
  if (random() < 0.04) return '';
  return legislation === section60 || random() < 0.01 ? 'True' : 'False';
}

function grounds(legislation: string, object: string, weight: number): Weighted<Grounds> {
  return [{ legislation, object }, weight];
}
