/** `npm run rules`: writes docs/rules.md from the table of rules. */
import { writeFileSync } from "node:fs";
import { rulesPage } from "../src/gazette/rules.ts";

writeFileSync("docs/rules.md", rulesPage());
