import { readCredentials } from '../persistence/embedded-credentials';
import { urlsOf } from '../persistence/embedded-logins';

/** The address of the database `postgres` of an embedded server, as its superuser. */
export async function superuserUrl(directory: string): Promise<string> {
  return urlsOf(await readCredentials(directory)).superuser;
}
