// Prints at the end of a run how many seconds each file of tests took, the slowest first.
import path from 'node:path';

export default class Seconds {
  files = new Map();

  onTestEnd(test, { duration }) {
    const name = path.basename(test.location.file);
    this.files.set(name, (this.files.get(name) ?? 0) + duration);
  }

  onEnd() {
    const slowest = [...this.files].sort(([, a], [, b]) => b - a);
    for (const [name, ms] of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(8)} s  browser/${name}`);
  }
}
