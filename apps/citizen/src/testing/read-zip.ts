import { inflateRawSync } from 'node:zlib';

const DIRECTORY = 0x02014b50;

/** The text of a file in a ZIP archive, by its entry in the directory (APPNOTE.TXT 4.3.12). */
export function readZipText(archive: Buffer, name: string): string {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(DIRECTORY);
  for (let at = archive.indexOf(signature); at >= 0; at = archive.indexOf(signature, at + 4)) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    return (archive.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString('utf8');
  }
  throw new Error(`the archive has no ${name}`);
}
