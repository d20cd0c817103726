/** Something wrong in the ledger's files: where it stands, in which record, and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly record: string;
  readonly message: string;
}

/** One line a problem, as compilers print them: `data/events/2025.yaml:12: openai-aws-38b: …`. */
export function formatProblem({ file, line, record, message }: Problem): string {
  return `${file}:${line}: ${record}: ${message}`;
}

/** Problems by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const place = (problem: Problem) => `${problem.file}:${String(problem.line).padStart(6, '0')}`;
  return [...problems].sort((a, b) => place(a).localeCompare(place(b), 'en'));
}
