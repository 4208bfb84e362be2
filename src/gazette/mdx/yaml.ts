/**
 * YAML 1.2 read by its core schema (10.3), as `toYaml` writes it. `yaml`, which writes, keeps every
 * comment and position and takes ten times as long to read; js-yaml's own core schema is wider than
 * the standard's: `1_000` and `0b1` are words here.
 */
import { FAILSAFE_SCHEMA, load, Type, types } from "js-yaml";

const int = new Type("tag:yaml.org,2002:int", {
  kind: "scalar",
  resolve: (words) => /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(words ?? ""),
  construct: Number,
});
const float = new Type("tag:yaml.org,2002:float", {
  kind: "scalar",
  resolve: (words) =>
    /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(words ?? ""),
  construct: Number,
});
const { null: nothing, bool } = types;
const schema = FAILSAFE_SCHEMA.extend({ implicit: [nothing!, bool!, int, float] });

/**
 * The data of a YAML document, unchecked.
 * @throws YAMLException with line and column
 */
export function fromYaml(yaml: string): unknown {
  return load(yaml, { schema });
}
