import type { CodeList, CodeOf } from './code-list';

/** Powers of search, as the files of data.police.uk name them for all forces. */
export const LEGISLATION = [
  { code: 'MISUSE_OF_DRUGS_1971_S23', label: 'Misuse of Drugs Act 1971 (section 23)' },
  { code: 'PACE_1984_S1', label: 'Police and Criminal Evidence Act 1984 (section 1)' },
  { code: 'PACE_1984_S6', label: 'Police and Criminal Evidence Act 1984 (section 6)' },
  { code: 'PUBLIC_ORDER_1994_S60', label: 'Criminal Justice and Public Order Act 1994 (section 60)' },
  { code: 'FIREARMS_1968_S47', label: 'Firearms Act 1968 (section 47)' },
  { code: 'CRIMINAL_JUSTICE_1988_S139B', label: 'Criminal Justice Act 1988 (section 139B)' },
  { code: 'AVIATION_SECURITY_1982_S27', label: 'Aviation Security Act 1982 (section 27(1))' },
  { code: 'CUSTOMS_AND_EXCISE_1979_S163', label: 'Customs and Excise Management Act 1979 (section 163)' },
  { code: 'CROSSBOWS_1987_S4', label: 'Crossbows Act 1987 (section 4)' },
  { code: 'BADGERS_1992_S11', label: 'Protection of Badgers Act 1992 (section 11)' },
  { code: 'SPORTING_EVENTS_1985_S7', label: 'Sporting Events Act 1985 (section 7)' },
  { code: 'DEER_1991_S12', label: 'Deer Act 1991 (section 12)' },
  { code: 'POACHING_PREVENTION_1862_S2', label: 'Poaching Prevention Act 1862 (section 2)' },
  { code: 'PSYCHOACTIVE_SUBSTANCES_2016_S36', label: 'Psychoactive Substances Act 2016 (s36(2))' },
  { code: 'PSYCHOACTIVE_SUBSTANCES_2016_S37', label: 'Psychoactive Substances Act 2016 (s37(2))' },
  { code: 'WILDLIFE_AND_COUNTRYSIDE_1981_S19', label: 'Wildlife and Countryside Act 1981 (section 19)' },
  { code: 'ENVIRONMENTAL_PROTECTION_1990_S34B', label: 'Environmental Protection Act 1990 (section 34B )' },
  { code: 'PUBLIC_STORES_1875_S6', label: 'Public Stores Act 1875 (section 6)' },
  { code: 'SEALS_1970_S4', label: 'Conservation of Seals Act 1970 (section 4)' },
  { code: 'HUNTING_2004_S8', label: 'Hunting Act 2004 (section 8)' },
] as const satisfies CodeList;

export type Legislation = CodeOf<typeof LEGISLATION>;

/** What officers looked for, as the files of data.police.uk name it for all forces. */
export const OBJECTS_OF_SEARCH = [
  { code: 'CONTROLLED_DRUGS', label: 'Controlled drugs' },
  { code: 'OFFENSIVE_WEAPONS', label: 'Offensive weapons' },
  { code: 'STOLEN_GOODS', label: 'Stolen goods' },
  { code: 'THEFT_ARTICLES', label: 'Article for use in theft' },
  { code: 'FIREARMS', label: 'Firearms' },
  { code: 'CRIMINAL_DAMAGE_ARTICLES', label: 'Articles for use in criminal damage' },
  { code: 'FIREWORKS', label: 'Fireworks' },
  { code: 'PSYCHOACTIVE_SUBSTANCES', label: 'Psychoactive substances' },
  { code: 'UNPAID_DUTY_GOODS', label: 'Goods on which duty has not been paid etc.' },
  { code: 'EVIDENCE_OF_OFFENCES', label: 'Evidence of offences under the Act' },
  { code: 'THREATS_OR_HARM', label: 'Anything to threaten or harm anyone' },
  { code: 'POACHING_EQUIPMENT', label: 'Game or poaching equipment' },
  { code: 'WILDLIFE_OFFENCES', label: 'Evidence of wildlife offences' },
  { code: 'HUNTING_WITH_DOGS', label: 'Evidence of hunting any wild mammal with a dog' },
  { code: 'HUNTING_EQUIPMENT', label: 'Seals or hunting equipment' },
  { code: 'CROSSBOWS', label: 'Crossbows' },
  { code: 'DETAIL_UNAVAILABLE', label: 'Detailed object of search unavailable' },
] as const satisfies CodeList;

export type ObjectOfSearch = CodeOf<typeof OBJECTS_OF_SEARCH>;
