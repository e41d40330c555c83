// Samples the memory of a process and all that it started: Linux only, from /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Private resident memory in MiB: what the process itself holds, without the pages that PostgreSQL shares. */
function privateMiB(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

function descendants(root) {
  const parents = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch (fault) {
      if (fault.code !== 'ENOENT' && fault.code !== 'ESRCH') throw fault;
    }
  }
  const isBelow = (pid) => pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

const nameOf = (pid) => {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return /apps\/(\w+)\//.exec(command)?.[1] ?? (command.includes('postgres') ? 'postgres' : 'balance');
};

/** The largest process of each kind at this moment, in MiB. */
export function memoryOf(root) {
  const memory = {};
  for (const pid of descendants(root)) {
    try {
      const name = nameOf(pid);
      memory[name] = Math.max(memory[name] ?? 0, Math.round(privateMiB(pid)));
    } catch (fault) {
      if (fault.code !== 'ENOENT' && fault.code !== 'ESRCH') throw fault;
    }
  }
  return memory;
}

/** Samples until `stop`, which gives the peak of the largest process of each kind, in MiB. */
export function watchMemory(root, everyMs = 250) {
  const peaks = {};
  const timer = setInterval(() => {
    for (const [name, memory] of Object.entries(memoryOf(root)))
      peaks[name] = Math.max(peaks[name] ?? 0, memory);
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return peaks;
    },
  };
}
