const WIDTH = 28;
/** A log file gets a line each tenth, a terminal a bar that moves. */
const LOG_STEPS = 10;

/** Shows how far something is. */
export interface ProgressBar {
  show(done: number, total: number): void;
  end(): void;
}

/** A progress bar on a terminal; a few lines where the stream is none. */
export function progressBar(label: string, stream: NodeJS.WriteStream): ProgressBar {
  let logged = 0;
  let shown = false;
  return {
    show(done, total) {
      const share = total === 0 ? 1 : done / total;
      if (stream.isTTY) {
        const filled = Math.round(share * WIDTH);
        stream.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`);
        shown = true;
      } else if (Math.floor(share * LOG_STEPS) > logged) {
        logged = Math.floor(share * LOG_STEPS);
        stream.write(`${label}: ${done} of ${total}\n`);
      }
    },
    end() {
      if (shown) stream.write('\n');
    },
  };
}
