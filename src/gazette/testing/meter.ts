/** Counts the work a piece of code does, so that its growth is known without a clock. */
import { Session } from "node:inspector";

/**
 * The steps a function takes: how often each block of JavaScript is entered
 * (V8's precise coverage), the characters each pattern looks at, and the items
 * and characters the built-ins go over. The same number on every machine.
 */
export function workOf(work: () => void): number {
  const session = new Session();
  session.connect();
  let blocks = 0;
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const builtIns = countBuiltIns();
  try {
    work();
  } finally {
    builtIns.restore();
    session.post("Profiler.takePreciseCoverage", (_wrong, { result }) => {
      blocks = blocksIn(result);
    });
    session.disconnect();
  }
  return blocks + builtIns.steps();
}

interface Script {
  url: string;
  functions: { ranges: { count: number }[] }[];
}

/** Blocks entered, in the parser and in what it calls. */
function blocksIn(scripts: Script[]): number {
  const own = scripts.filter(({ url }) => url !== "" && !url.startsWith("node:"));
  const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

type Method = (this: ArrayLike<unknown>, ...args: unknown[]) => unknown;
/** How many items or characters one call goes over; `this` as it is before the call. */
type Cost = (self: ArrayLike<unknown>, args: unknown[], result: unknown) => number;

const whole: Cost = ({ length }) => length;
const made: Cost = (_self, _args, result) => (result as ArrayLike<unknown>).length;
const searched: Cost = ({ length }, [, from], at) =>
  Math.max(0, (Number(at) < 0 ? length : Number(at)) - Number(from ?? 0));

const COSTS: [prototype: object, methods: PropertyKey[], cost: Cost][] = [
  [Array.prototype, ["splice", "includes", "join", "lastIndexOf", Symbol.iterator], whole],
  [Array.prototype, ["slice", "concat"], made],
  [Array.prototype, ["indexOf"], searched],
  [String.prototype, ["includes", "split", "normalize", "lastIndexOf"], whole],
  [String.prototype, ["indexOf"], searched],
];

/** Counts in the prototypes until `restore`. */
function countBuiltIns() {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (prototype: object, name: PropertyKey, make: (original: Method) => Method) => {
    const before = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, { ...before, value: make(before.value) });
    undo.push(() => Object.defineProperty(prototype, name, before));
  };
  for (const [prototype, names, cost] of COSTS)
    for (const name of names) replace(prototype, name, counted(cost));
  replace(RegExp.prototype, "exec", scanned);
  const restore = () => {
    for (const one of undo.reverse()) one();
  };
  return { steps: () => steps, restore };

  function counted(cost: Cost) {
    return (original: Method): Method =>
      function (...args) {
        const result = original.apply(this, args);
        steps += cost(this, args, result);
        return result;
      };
  }

  /** A pattern looks at what stands from where it begins to the end of its match. */
  function scanned(original: Method): Method {
    return function (...args) {
      const { global, sticky, lastIndex } = this as unknown as RegExp;
      const match = original.apply(this, args) as RegExpExecArray | null;
      const to = match ? match.index + match[0].length : String(args[0]).length;
      steps += Math.max(0, to - (global || sticky ? lastIndex : 0));
      return match;
    };
  }
}
