import { join } from 'node:path';
import { hashFile } from './hash-file';
import { temporaryFolder } from '../testing/temporary-folder';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

// The digests of FIPS 180-2, appendix B, and of no bytes at all.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('hashFile() is the SHA-256 of the bytes: case %#', async (content, digest) => {
  expect(await hashFile(await folder.write('hashed.csv', content))).toBe(digest);
});

test.each([
  ['no-such.csv', 'no-such.csv does not exist or may not be read; check the path and its permissions'],
  ['', expect.stringMatching(/^import-\w+ is a folder; name the files in it$/)],
])('hashFile() refuses what it cannot read: %j', async (name, message) => {
  await expect(hashFile(join(folder.path, name))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', message });
});
