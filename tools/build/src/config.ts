/** Whatever the process is for that builds them, pages are for people: Vite and its plugins ask this variable. */
export function buildForPeople(): void {
  process.env['NODE_ENV'] = 'production';
}
