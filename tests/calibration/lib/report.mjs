// Counts what passed and failed, and prints each line as it happens.
export class Report {
  passed = 0;
  failed = 0;

  async check(name, run) {
    try {
      await run();
      this.passed++;
      console.log(`passed: ${name}`);
    } catch (problem) {
      this.failed++;
      console.log(`FAILED: ${name}\n  ${problem.message.slice(0, 1000)}`);
    }
  }
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
