const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles, after which any word that is not ordinary is a name. */
export const TITLES = setOf(
  'mr mrs ms mx dr prof professor rev reverend sir madam imam cllr councillor mister',
);

/** Titles that are ordinary words too, so the name after them has to look like one. */
export const LOOSE_TITLES = setOf(
  'miss lady lord uncle aunt auntie aunty nan nanny granny grandad brother sister father pastor',
);

/** Ranks as they are shortened. */
export const SHORT_RANKS = setOf(
  'pc wpc pcso dc ds di dci dcs dsi sgt insp det supt cc acc dcc ps cso tdc pcsos pcs',
);

/** Ranks and roles in full, after which a word that looks like a name is one. */
export const ROLES = setOf(
  'constable sergeant sargent sergant inspector superintendent detective officer officers operator handler dispatcher investigator caseworker advisor adviser receptionist nurse doctor judge solicitor neighbour neighbours landlord tenant',
);

/** Those whom a name after a possessive may name: "my son Jamal". */
export const KIN = setOf(
  'son daughter sons daughters child kid baby husband wife partner mum mom mother dad father brother sister nan grandad grandson granddaughter grandmother grandfather nephew niece cousin uncle aunt auntie aunty friend mate boyfriend girlfriend fiance fiancee ex neighbour neighbours landlord tenant boss colleague carer stepson stepdaughter twins lad lass bro sis missus hubby flatmate housemate boy girl toddler abuser',
);

/** What stands before somebody who is somebody's: "my son", "the neighbour". */
export const POSSESSIVES = setOf('my our his her their your me a the');

/** What comes before somebody's name: "a man called Dean", "his name is Tariq". */
export const NAMING = setOf('called named name names surname nicknamed');

/** Small words that may stand between a word of naming and the name. */
export const NAMING_LINKS = setOf('is was are were as of');

/** Words after which somebody says who they are: "it's Mo", "I am Frank". */
export const INTRODUCING = setOf("its it's im i'm am this");

/** Words before which a capital letter means a place or a thing rather than somebody. */
export const BEFORE_THINGS = setOf(
  'the a an this that these those in at near on outside opposite around into onto off towards through via my our his her their your no any some every each new old another of is was are were be been',
);

/** What follows the name of somebody who does something. */
export const PERSON_VERBS = setOf(
  'was is has had keeps kept rings gets said says told came did who took rang phoned called calls never always listened explained went helped gave made kept dealt answered sat stayed spoke seemed could would should promised',
);

/** Parts of surnames that stand between two words of a name. */
export const PARTICLES = setOf('bin bint al el de da van der den von le la du st mac ul ur uz');

/** Months and seasons that are names. */
export const MONTH_NAMES = setOf('april may june august summer autumn winter');

/** What stands before a given name and belongs to it: "Big Dave". */
export const NICKNAMES = setOf('big little old young fat');

/** Where somebody works whom a given name alone stands for: "Summer on the switchboard". */
export const WORKPLACES = setOf(
  'desk switchboard front phone phones control reception team call counter station chat end office',
);

/** How somebody is thanked. */
export const THANKS = setOf('thank thanks thankyou ta cheers');
