/**
 * YAML 1.2 read by its core schema (10.3), as `toYaml` writes it. `yaml`, which writes, keeps every
 * comment and position and takes ten times as long to read; js-yaml's own core schema is wider than
 * the standard's: `1_000` and `0b1` are words here.
 */
import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";

const scalar = (tag: string, form: RegExp, construct: (words: string) => unknown) =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: "scalar",
    resolve: (words: string | null) => form.test(words ?? ""),
    construct: (words: string | null) => construct(words ?? ""),
  });

const implicit = [
  scalar("null", /^(?:null|Null|NULL|~)?$/, () => null),
  scalar("bool", /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, (words) => /^t/i.test(words)),
  scalar("int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/, Number),
  scalar("float", /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/, Number),
];
const schema = FAILSAFE_SCHEMA.extend({ implicit });

/**
 * The data of a YAML document, unchecked.
 * @throws YAMLException with line and column
 */
export function fromYaml(yaml: string): unknown {
  return load(yaml, { schema });
}
