import { readIssueConfig } from './config';

test.each([
  ['https://feedback.example.police.uk', 'https://feedback.example.police.uk'],
  ['https://feedback.example.police.uk/', 'https://feedback.example.police.uk'],
  ['HTTPS://Feedback.Example.police.uk:8443', 'https://feedback.example.police.uk:8443'],
  ['http://localhost:4010', 'http://localhost:4010'],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
])('readIssueConfig() takes FEEDBACK_URL %s as %s, and links to no search', (address, origin) => {
  expect(readIssueConfig({ FEEDBACK_URL: address })).toEqual({ origin, linkToSearch: false });
});

test('readIssueConfig() links to searches where that is switched on', () => {
  const environment = { FEEDBACK_URL: 'https://feedback.example.police.uk', FEEDBACK_LINK_TO_SEARCH: 'on' };
  expect(readIssueConfig(environment).linkToSearch).toBe(true);
});

test.each([
  [{}, /^FEEDBACK_URL is not set; /],
  [{ FEEDBACK_URL: '' }, /^FEEDBACK_URL is not set; /],
  [{ FEEDBACK_URL: 'feedback.example.police.uk' }, /^FEEDBACK_URL does not fit; /],
  [{ FEEDBACK_URL: 'ftp://feedback.example.police.uk' }, /^FEEDBACK_URL does not fit; /],
  [{ FEEDBACK_URL: 'https://feedback.example.police.uk/form' }, /^FEEDBACK_URL does not fit; /],
  [
    { FEEDBACK_URL: 'https://me:secret@feedback.example.police.uk' },
    /^FEEDBACK_URL does not fit; [^:]*https:\/\/feedback/,
  ],
  [{ FEEDBACK_URL: 'https://feedback.example.police.uk/?a=1' }, /^FEEDBACK_URL does not fit; /],
  [{ FEEDBACK_URL: 'http://feedback.example.police.uk' }, /^FEEDBACK_URL is not secure; /],
  [
    { FEEDBACK_URL: 'https://feedback.example.police.uk', FEEDBACK_LINK_TO_SEARCH: 'yes' },
    /^FEEDBACK_LINK_TO_SEARCH does not fit; expected on or off\.$/,
  ],
])('readIssueConfig() refuses %j', (environment, message) => {
  expect(() => readIssueConfig(environment)).toThrow(
    expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) }),
  );
});
