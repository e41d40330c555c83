/** Processor seconds that this process has used: other work on the machine does not count, but for what it does to caches. */
export function processorS(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
