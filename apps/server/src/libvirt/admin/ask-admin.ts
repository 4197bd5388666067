import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../../http/problem-error.ts';
import { CallGate } from '../call-gate.ts';
import { adminAnswerSchema, type AdminAnswer, type AdminRequest } from './admin-messages.ts';

const deadlineMs = 15_000;

/** Each is a process: they wait for each other. */
const gate = new CallGate(2);

/** From source it is run as the server itself is in development. */
const isSource = import.meta.url.endsWith('.ts');
const script = fileURLToPath(
  new URL(isSource ? './admin-process.ts' : './admin-process.js', import.meta.url),
);
const execArgv = isSource ? ['--conditions=@guesthouse/source', '--import', 'tsx'] : [];

/** @throws ProblemError `libvirt_failed` with the daemon's words, `host_timeout` */
export function askAdmin(
  request: AdminRequest,
): Promise<Extract<AdminAnswer, { readonly ok: true }>> {
  return gate.run(async () => {
    const answer = await oneAnswer(request);
    if (answer.ok) return answer;
    throw new ProblemError(
      'libvirt_failed',
      `The admin interface of libvirt refused: ${answer.message}`,
      { hint: 'Only root, or the user that the daemon runs as, may use it.' },
    );
  });
}

function oneAnswer(request: AdminRequest): Promise<AdminAnswer> {
  // Nothing of this process' environment is of any use to it but where programs and libraries are.
  const { PATH, HOME, XDG_RUNTIME_DIR, LD_LIBRARY_PATH } = process.env;
  const child = fork(script, {
    execArgv,
    env: { PATH, HOME, XDG_RUNTIME_DIR, LD_LIBRARY_PATH },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise<AdminAnswer>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      const words = `The admin interface did not answer within ${deadlineMs / 1_000} s.`;
      reject(new ProblemError('host_timeout', words));
    }, deadlineMs);
    child.once('message', (message) => {
      const answer = adminAnswerSchema.safeParse(message);
      if (answer.success) resolve(answer.data);
      else reject(new ProblemError('internal', 'The admin interface gave a strange answer.'));
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new ProblemError('libvirt_failed', 'The admin interface ended without an answer.'));
    });
    child.send(request);
  });
}
