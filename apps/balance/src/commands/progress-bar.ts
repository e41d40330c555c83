import cliProgress from 'cli-progress';
import { type ImportView } from '@balance/imports';

const format = '{file}  {bar} {percentage}%  {rows} rows  {rate} rows/s  ETA {left}  {phase}';

/** A bar for one import: half of it is reading, half is processing. Silent where nobody looks. */
export function progressBar(): { show(view: ImportView, processed: number): void; end(): void } {
  const bar = new cliProgress.SingleBar(
    { format, noTTYOutput: false, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  const startedAt = Date.now();
  let isShown = false;
  let share = 0;
  return {
    show(view, processed) {
      // Reading runs ahead of the rows that are counted: the bar waits for them rather than go back.
      share = Math.max(share, shareOf(view, processed));
      const seconds = (Date.now() - startedAt) / 1_000;
      const facts = {
        file: view.fileName,
        rows: view.accepted.rows + view.duplicate.rows + view.rejected.rows,
        rate: Math.round(processed / Math.max(seconds, 0.001)),
        left: share > 0 ? `${Math.ceil((seconds / share) * (1 - share))} s` : '…',
        phase: view.status === 'completed' ? 'processing' : 'reading',
      };
      if (!isShown) bar.start(1_000, 0, facts);
      isShown = true;
      bar.update(Math.floor(share * 1_000), facts);
    },
    end() {
      if (isShown) bar.stop();
    },
  };
}

function shareOf({ progress, accepted }: ImportView, processed: number): number {
  const processedShare = accepted.rows === 0 ? progress : (processed / accepted.rows) * progress;
  return (progress + processedShare) / 2;
}
