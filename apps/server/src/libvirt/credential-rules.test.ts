import { describe, expect, it } from 'vitest';
import { answerQuestions, type CredentialQuestion } from './credential-rules.ts';

const name: CredentialQuestion = { type: 2, prompt: 'Please enter your name', fallback: null };
const password: CredentialQuestion = {
  type: 5,
  prompt: 'Please enter your password: ',
  fallback: null,
};

describe('answerQuestions', () => {
  it('answers name and password', () => {
    expect(answerQuestions([name, password], { username: 'ada', password: 'secret' })).toEqual({
      answers: ['ada', 'secret'],
      prompts: [
        { kind: 'username', text: 'Please enter your name' },
        { kind: 'password', text: 'Please enter your password:' },
      ],
    });
  });

  it.each([null, { username: 'ada' }, { password: 'secret' }])(
    'answers nothing when it lacks something, and says what was asked: %j',
    (credentials) => {
      const { answers, prompts } = answerQuestions([name, password], credentials);
      expect(answers).toBeNull();
      expect(prompts.map(({ kind }) => kind)).toEqual(['username', 'password']);
    },
  );

  it('takes the realm that is proposed', () => {
    const realm = { type: 8, prompt: 'Realm', fallback: 'alpha' };
    expect(answerQuestions([realm, { ...realm, fallback: null }], null)).toEqual({
      answers: ['alpha', ''],
      prompts: [],
    });
  });

  it('knows a user name that ESX asks for', () => {
    const question = { type: 6, prompt: 'Enter username for esx', fallback: null };
    expect(answerQuestions([question], { username: 'root' }).answers).toEqual(['root']);
  });

  it('does not say yes to a key of ssh', () => {
    const trust = { type: 6, prompt: 'Accept SSH host key (y/n)?', fallback: 'y' };
    expect(answerQuestions([trust], { username: 'y', password: 'y' })).toEqual({
      answers: null,
      prompts: [],
    });
  });

  it('cuts a prompt that a host made endless', () => {
    const long = { ...name, prompt: 'x'.repeat(100_000) };
    expect(answerQuestions([long], null).prompts[0]?.text).toHaveLength(200);
  });
});
