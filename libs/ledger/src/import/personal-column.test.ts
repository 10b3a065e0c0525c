import { HEADER, VISITS } from '../testing/a-visit';
import { readAll } from '../testing/read-all';
import { temporaryFolder } from '../testing/temporary-folder';

const VISIT = 'V1,2022-04,Dudley,8,1.5,Yes,';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

const comment = { ...VISITS.columns.comment, isPersonal: true } as const;
const dataset = { ...VISITS, columns: { ...VISITS.columns, comment } } as typeof VISITS;

test.each([
  ['too long', `${VISIT}${'secret '.repeat(20)}`, HEADER, 'TOO_LONG'],
  ['with a control character', `${VISIT}sec\u0001ret`, HEADER, 'CONTROL_CHARACTER'],
  ['beyond its column', `${VISIT}all,secret`, `${HEADER},`, 'STRAY_CELL'],
])(
  'a text that may hold personal data is not repeated by the report where it is %s',
  async (_, row, header, code) => {
    const path = await folder.write('personal.csv', `${header}\n${row}\n`);
    const { rows } = await readAll(path, dataset);
    expect(rows).toMatchObject([{ issues: [{ code, value: '' }] }]);
    expect(JSON.stringify(rows)).not.toContain('sec');
  },
);
