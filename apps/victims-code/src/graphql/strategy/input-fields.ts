/** What fields of several inputs are told by. */
export const EDIT_KEY = {
  description:
    'Your own name for this edit, new for each: the same key with the same input gives the first result again.',
};

export const NEW_ID = {
  description:
    'An identifier that nothing of the kind has: 1 to 40 letters, digits, dots, dashes and underscores.',
};

export const SEEN_VERSION = {
  description: 'The version that you have seen; where there is a later one, the edit is refused.',
};

export const OPTIONAL = { nullable: true } as const;
