export { RefusedError, askGrant, askTrusted } from './ask';
export type { Answered, AnswerError, Granted, TrustedOperation } from './ask';
export { currentSession, endSession } from './session';
export type { Session } from './session';
export { readSettings } from './settings';
export type { PageClient, Settings } from './settings';
export { finishSignIn, signIn } from './sign-in';
export type { SignInPlace } from './sign-in';
