import { HttpRefusal } from './http-refusal';
import { ask, startTestServer } from './testing/test-server';

test('what refuses a request while its context is made is told as what it is', async () => {
  const refusing = await startTestServer({
    context: () => {
      throw new HttpRefusal('PURPOSE_REQUIRED', 'Say why.');
    },
  });
  const { status, body } = await ask(refusing.url, '{ hello }');
  expect({ status, body }).toEqual({
    status: 400,
    body: { errors: [{ message: 'Say why.', extensions: { code: 'PURPOSE_REQUIRED' } }] },
  });
  await refusing.stop();
});
