// Prints at the end of a run how many seconds each file of tests took, the slowest first, and which
// tests passed only at their second try.
import path from 'node:path';

export default class Seconds {
  files = new Map();
  again = [];

  onTestEnd(test, result) {
    const name = path.basename(test.location.file);
    this.files.set(name, (this.files.get(name) ?? 0) + result.duration);
    if (result.status === 'passed' && result.retry > 0) this.again.push(`${name}: ${test.title}`);
  }

  onEnd() {
    const slowest = [...this.files].sort(([, a], [, b]) => b - a);
    for (const test of this.again) console.log(`NOTE: passed only at its second try, ${test}`);
    for (const [name, ms] of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(8)} s  browser/${name}`);
  }
}
