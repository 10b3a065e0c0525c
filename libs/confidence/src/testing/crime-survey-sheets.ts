/** A made-up table by force with all that its kind has, in 9 lines. */
export const BY_FORCE = `"Table P2: Overall confidence in the local police, by police force area, CSEW1,2",,,,,,,
"England and Wales, adults aged 16 and over",,,,,,,
,,Percentage,,Unweighted base - number of adults,,Apr '22 to Mar '23 compared with:,
Area code,Police force area,Apr '19 to Mar '20,Apr '22 to Mar '233,Apr '19 to Mar '20,Apr '22 to Mar '233,Apr '11 to Mar '124,Apr '19 to Mar '20
K04000001,ENGLAND AND WALES,73.8,68.7,"33,374","31,216",*,*
E23000014,West Midlands5,68.1,60.1,843,768,,*
E23000037,Staffordshire,75.0,71.2,801,764,,
E23000010,West Yorkshire,[x],63.0,,47,,
1. Source: Crime Survey for England and Wales.,,,,,,,
`;

/** A made-up table of the answers in one force, in 10 lines. */
export const BY_ANSWER = `Table S1: Trends in ratings of the local police in the West Midlands police force area, CSEW1
,Percentages,,
,Apr '18 to Mar '19,Apr '19 to Mar '202,Apr '22 to Mar '23
Excellent,7.1,6.0,4.9
Good,46.3,44.2,41.0
Fair,32.0,33.1,35.2
Poor,10.1,11.4,12.6
Very poor,4.5,5.3,6.3
Unweighted base - number of adults,861,843,768
1. Source: Crime Survey for England and Wales.
`;

/** The title of a table by force, as a cell. */
export const TITLE = '"Table P2: Overall confidence in the local police, by police force area, CSEW"';
