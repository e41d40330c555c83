/**
 * Tells whoever started this process with a channel that it is ready, and ends it when that one is gone, so that a
 * killed `balance up` leaves nothing running. Without a channel (a container, a shell) it does nothing.
 */
export function followParent(): void {
  if (!process.send) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send('ready');
}
