import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and gives its exit status with everything it wrote; status 127 when there is no such
 * program. `show` passes the output on as it comes. Environment variables are added to the present ones.
 */
export function run(program, args, { show = false, env = {}, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ status: 127, output: String(error) }));
    child.once('close', (status, signal) =>
      resolve({ status: status ?? 1, output: signal ? `${output}\n${signal}` : output }),
    );
  });
}

/** Runs a command that belongs to Node itself (`npm`, `npx`), which on Windows needs a shell. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}
