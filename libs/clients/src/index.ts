export { CLIENT_ERRORS, clientError } from './domain/errors';
export type { ClientErrorCode } from './domain/errors';
export { LARGEST_QUOTA, checkPartner, grantOf } from './domain/partner';
export type { NewPartner, Partner, PartnerDraft } from './domain/partner';
export { MOST_SECRET_DAYS, SECRET_DAYS } from './domain/secret';
export type { ClientSecret, IssuedSecret } from './domain/secret';

export { CLIENT_MIGRATIONS } from './persistence/migrations';
export {
  addPartner,
  findPartner,
  listPartners,
  resumePartner,
  suspendPartner,
} from './persistence/partner.queries';
export { addSecret, findSecrets, isSecretOf, rotateSecret } from './persistence/secret.queries';
export type { Rotation, RotationOptions, SecretOptions } from './persistence/secret.queries';
