import type { AnswerTable } from '../domain/drivers/answer-table';

const COLUMNS = ['mpg', 'cyl', 'disp', 'hp', 'wt', 'am'] as const;

type Column = (typeof COLUMNS)[number];

/** Henderson and Velleman (1981), Building multiple regression models interactively, Biometrics 37(2), 391-411. */
const CARS: readonly (readonly number[])[] = [
  [21, 6, 160, 110, 2.62, 1],
  [21, 6, 160, 110, 2.875, 1],
  [22.8, 4, 108, 93, 2.32, 1],
  [21.4, 6, 258, 110, 3.215, 0],
  [18.7, 8, 360, 175, 3.44, 0],
  [18.1, 6, 225, 105, 3.46, 0],
  [14.3, 8, 360, 245, 3.57, 0],
  [24.4, 4, 146.7, 62, 3.19, 0],
  [22.8, 4, 140.8, 95, 3.15, 0],
  [19.2, 6, 167.6, 123, 3.44, 0],
  [17.8, 6, 167.6, 123, 3.44, 0],
  [16.4, 8, 275.8, 180, 4.07, 0],
  [17.3, 8, 275.8, 180, 3.73, 0],
  [15.2, 8, 275.8, 180, 3.78, 0],
  [10.4, 8, 472, 205, 5.25, 0],
  [10.4, 8, 460, 215, 5.424, 0],
  [14.7, 8, 440, 230, 5.345, 0],
  [32.4, 4, 78.7, 66, 2.2, 1],
  [30.4, 4, 75.7, 52, 1.615, 1],
  [33.9, 4, 71.1, 65, 1.835, 1],
  [21.5, 4, 120.1, 97, 2.465, 0],
  [15.5, 8, 318, 150, 3.52, 0],
  [15.2, 8, 304, 150, 3.435, 0],
  [13.3, 8, 350, 245, 3.84, 0],
  [19.2, 8, 400, 175, 3.845, 0],
  [27.3, 4, 79, 66, 1.935, 1],
  [26, 4, 120.3, 91, 2.14, 1],
  [30.4, 4, 95.1, 113, 1.513, 1],
  [15.8, 8, 351, 264, 3.17, 1],
  [19.7, 6, 145, 175, 2.77, 1],
  [15, 8, 301, 335, 3.57, 1],
  [21.4, 4, 121, 109, 2.78, 1],
];

/** A column of R's data set mtcars: 32 cars on which statistical programs print worked examples. */
export function mtcars(column: Column): readonly number[] {
  return CARS.map((car) => car[COLUMNS.indexOf(column)] ?? Number.NaN);
}

/** Columns whose every entry is one respondent. */
export function tableOf(outcome: readonly number[], drivers: readonly (readonly number[])[]): AnswerTable {
  return {
    outcome: Float64Array.from(outcome),
    drivers: drivers.map((driver) => Float64Array.from(driver)),
    respondents: new Float64Array(outcome.length).fill(1),
  };
}
