/** web-ext ships no types: the parts that the commands call, as its documentation gives them. */
declare module "web-ext" {
  interface ProgramOptions {
    readonly shouldExitProgram?: boolean;
  }
  interface LintMessage {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  const webExt: {
    readonly cmd: {
      run(params: object, options?: ProgramOptions): Promise<{ exit(): Promise<void> }>;
      build(params: object, options?: ProgramOptions): Promise<{ extensionPath: string }>;
      lint(
        params: object,
        options?: ProgramOptions,
      ): Promise<{ errors: LintMessage[]; warnings: LintMessage[]; notices: LintMessage[] }>;
    };
  };
  export default webExt;
}
