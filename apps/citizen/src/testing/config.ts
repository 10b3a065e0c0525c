/** Where the commands of the system are, which a process of its own needs too. */
export function systemPath(): string {
  return process.env['PATH'] ?? '';
}
