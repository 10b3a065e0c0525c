/** The kinds of crime by which the Code's figures are cut: offence groups of recorded crime, theft told apart. */
export const CRIME_TYPES = [
  { code: 'VIOLENCE', label: 'Violence against the person' },
  { code: 'SEXUAL', label: 'Sexual offences' },
  { code: 'ROBBERY', label: 'Robbery' },
  { code: 'BURGLARY', label: 'Burglary' },
  { code: 'VEHICLE', label: 'Vehicle offences' },
  { code: 'OTHER_THEFT', label: 'Other theft' },
  { code: 'DAMAGE', label: 'Criminal damage and arson' },
  { code: 'PUBLIC_ORDER', label: 'Public order offences' },
  { code: 'OTHER', label: 'Other crime' },
] as const;

export type CrimeType = (typeof CRIME_TYPES)[number]['code'];
