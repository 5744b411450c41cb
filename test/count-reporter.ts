import type { Reporter, TestModule } from "vitest/node";

/**
 * The last line of every run: "N passed, N failed", over all projects. What did not run (skipped, a file that would not
 * load, an error outside any test) counts as failed, and a run without tests fails. Before it, what passed only at a second
 * attempt, with why the first failed: a defect in waiting, of the product or of the test.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let [passed, failed] = [0, unhandled.length];
    const unsteady: string[] = [];
    for (const module of modules) {
      const before = passed + failed;
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === "passed") passed++;
        else failed++;
        if (test.diagnostic()?.flaky)
          unsteady.push(`${test.fullName}: ${errors[0]?.message ?? "no reason given"}`);
      }
      const isEmpty = passed + failed === before;
      if (isEmpty || (module.state() === "failed" && module.errors().length > 0)) failed++;
    }
    if (failed > 0 || passed === 0) process.exitCode = 1;
    // After the other reporters' summaries.
    process.once("exit", () => {
      for (const line of unsteady) process.stdout.write(`passed at the second attempt: ${line}\n`);
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
    });
  }
}
