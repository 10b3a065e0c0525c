/** How a person got in touch with the force: the words of the file and the code. */
export const CHANNELS = [
  { code: 'PHONE_101', label: '101' },
  { code: 'PHONE_999', label: '999' },
  { code: 'ONLINE', label: 'Online form' },
  { code: 'LIVE_CHAT', label: 'Live Chat' },
  { code: 'FRONT_OFFICE', label: 'Front office' },
  { code: 'IN_PERSON', label: 'In person' },
  { code: 'SOCIAL_MEDIA', label: 'Social media' },
  { code: 'OTHER', label: 'Other' },
] as const;

export type ChannelCode = (typeof CHANNELS)[number]['code'];
