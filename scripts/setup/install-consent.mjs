import { readFileSync } from 'node:fs';

const FLAG = '--no-install';

/**
 * Whether the person forbade changes to the system, in any of the ways they may say so:
 * the flag itself, `npm start --no-install` (npm turns it into an empty or false npm_config_install),
 * GUESTHOUSE_NO_INSTALL=1, or `npm start -- --no-install`.
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} env
 */
export function refusesInstall(argv, env, npmCommand = npmCommandLine) {
  if (argv.includes(FLAG)) return true;
  if (isSet(env.GUESTHOUSE_NO_INSTALL)) return true;
  if (env.npm_config_install !== undefined && !isSet(env.npm_config_install)) return true;
  return env.npm_execpath !== undefined && npmCommand().includes(FLAG);
}

/** @param {string | undefined} value */
function isSet(value) {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}

/**
 * The words of the npm command that runs this. npm hands what follows `--` to the start script alone, not
 * to its pre-script, so they are read from the process that npm is; none where there is no procfs.
 * @returns {string[]}
 */
function npmCommandLine() {
  let pid = process.ppid;
  try {
    for (let distance = 0; distance < 4 && pid > 1; distance += 1) {
      const words = commandWords(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
      if (isNpm(words)) return words;
      pid = parentOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    }
  } catch {
    // The process is gone, or this is not Linux.
  }
  return [];
}

/**
 * npm writes its command over its own argument list, as one string with spaces.
 * @param {string} cmdline as in /proc/PID/cmdline
 */
export function commandWords(cmdline) {
  return cmdline.split(/[\0 ]+/).filter((word) => word !== '');
}

/** @param {readonly string[]} words */
export function isNpm(words) {
  return words.slice(0, 2).some((word) => /(^|\/)npm(-cli\.js)?$/.test(word));
}

/** @param {string} stat as in /proc/PID/stat, where the name in parentheses may hold anything */
export function parentOf(stat) {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
