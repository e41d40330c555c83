import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasCode } from './process-command.js';

/**
 * When a process started, in the system's own words: with the process id, it names one process and no other.
 * `''` when the process has ended.
 */
export function startOfProcess(pid: number): string {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return windowsStart(pid);
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** Clock ticks since boot, field 22 of `/proc/<pid>/stat`, and the boot. @see proc_pid_stat(5) */
function linuxStart(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return '';
    throw error;
  }
}

function windowsStart(pid: number): string {
  const script = `(Get-Process -Id ${pid}).StartTime.Ticks`;
  return spawnSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }).stdout.trim();
}
