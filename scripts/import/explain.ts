/** `--explain 1468`, or `--explain xinzhou/2019-02:1468` where there are several issues. */
import type { Intake } from "../../src/archive/intake.ts";
import { explain } from "../../src/gazette/explain.ts";
import { Refusal } from "../content.ts";

/** @throws Refusal when the line or the issue is not clear */
export function explainIn(intakes: readonly Intake[], which: string): string {
  const groups = /^(?:(?<issue>.+?)(?:\.md)?:)?(?<line>\d+)$/.exec(which)?.groups;
  if (!groups) throw new Refusal(`--explain ${which}: 应为行号，或 <公报>/<期>:行号`);
  const { issue, line } = groups;
  const ofIssue = ({ file }: Intake) => !issue || file.path.endsWith(`${issue}.md`);
  const matching = intakes.filter(ofIssue);
  if (matching.length !== 1) {
    const names = intakes.map(({ file }) => file.path).join("、");
    throw new Refusal(
      `--explain ${which}: 请写明是哪一期，例如 <公报>/<期>:${line}；现有 ${names}`,
    );
  }
  const { tree, file } = matching[0]!;
  try {
    return explain(tree, file, Number(line));
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}
