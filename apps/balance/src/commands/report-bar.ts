import cliProgress from 'cli-progress';
import { type Report } from '@balance/reports';

const format = '{kind}  {bar} {percentage}%  {step}';

/** A bar for a report that is being made. Silent where nobody looks. */
export function reportBar(): { show(report: Report): void; end(): void } {
  const bar = new cliProgress.SingleBar(
    { format, noTTYOutput: false, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  let isShown = false;
  return {
    show({ kind, progress, step }) {
      const facts = { kind, step: step ?? '' };
      if (!isShown) bar.start(100, 0, facts);
      isShown = true;
      bar.update(Math.floor(progress * 100), facts);
    },
    end() {
      if (isShown) bar.stop();
    },
  };
}
