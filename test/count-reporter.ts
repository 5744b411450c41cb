import type { Reporter, TestModule } from "vitest/node";

/**
 * The last line of every run: "N passed, N failed", over all projects. What did not run (skipped, a file that would not
 * load, an error outside any test) counts as failed, and a run without tests fails.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let [passed, failed] = [0, unhandled.length];
    for (const module of modules) {
      const before = passed + failed;
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed++;
        else failed++;
      }
      const isEmpty = passed + failed === before;
      if (isEmpty || (module.state() === "failed" && module.errors().length > 0)) failed++;
    }
    if (failed > 0 || passed === 0) process.exitCode = 1;
    // After the other reporters' summaries.
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
