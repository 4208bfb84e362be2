/** Material that tests use when it is present (see `docs/testing.md`): `$GAZETTE_SHARED`, else `../shared`. */
import { resolve } from "node:path";

export const shared: string = resolve(process.env.GAZETTE_SHARED ?? "../shared");
