/** Who has to bring a stop event about. What a victim decides to do is followed, but nobody is held to it. */
export type ServiceProvider = 'POLICE' | 'WITNESS_CARE_UNIT' | 'PROSECUTION' | 'VICTIM';
