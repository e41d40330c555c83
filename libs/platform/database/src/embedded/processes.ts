import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id runs, whoever owns it. One that only waits for its parent to notice has ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false;
  }
  return process.platform !== 'linux' || afterName(procFile(pid, 'stat'))[0] !== 'Z';
}

/** The command line of a process, `''` when it has ended. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return procFile(pid, 'cmdline').replaceAll('\0', ' ').trim();
  if (process.platform === 'win32') {
    return powershell(`(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`);
  }
  return ps('command=', pid);
}

/**
 * When a process started, in the system's own words: with the process id, it names one process and no other.
 * `''` when it has ended.
 */
export function startOfProcess(pid: number): string {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return powershell(`(Get-Process -Id ${pid}).StartTime.Ticks`);
  return ps('lstart=', pid);
}

/** Whether a system call failed with this code. (Not `instanceof Error`: Jest runs tests in a realm of their own.) */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Clock ticks since boot, and the boot. @see proc_pid_stat(5), field 22 */
function linuxStart(pid: number): string {
  const ticks = afterName(procFile(pid, 'stat'))[19];
  return ticks ? `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}` : '';
}

/** Fields of a `stat` file from the third on; the second is the program's name and may hold spaces and brackets. */
function afterName(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function procFile(pid: number, name: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return '';
    throw error;
  }
}

function ps(column: string, pid: number): string {
  return spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function powershell(script: string): string {
  return (
    spawnSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }).stdout?.trim() ?? ''
  );
}
