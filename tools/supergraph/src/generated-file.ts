const notice = '# Written by `npm run schema`. Do not edit.\n\n';

/** The content of a committed schema file: a notice, the SDL, one line break at the end. */
export function toGeneratedFile(sdl: string): string {
  return `${notice}${sdl.trim()}\n`;
}
