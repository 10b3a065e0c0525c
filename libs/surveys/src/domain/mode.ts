/** How a survey is taken: the words of the file and the code. Modes differ in who answers and how. */
export const MODES = [
  { code: 'SMS', label: 'SMS' },
  { code: 'EMAIL', label: 'E-mail' },
  { code: 'WEB_CHAT', label: 'Web chat' },
  { code: 'ONLINE', label: 'Online' },
  { code: 'PHONE', label: 'Phone' },
  { code: 'PAPER', label: 'Paper' },
  { code: 'FACE_TO_FACE', label: 'Face to face' },
] as const;

export type ModeCode = (typeof MODES)[number]['code'];
