import { developing } from "./site.ts";

/** Has something worked out once a build, and anew for every request while somebody is developing. */
export function onceABuild<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    if (done) return done;
    const working = work();
    if (!developing()) done = working;
    return working;
  };
}

/** Has something worked out once for each object; while somebody is developing, each request has objects of its own. */
export function onceEach<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const done = new WeakMap<K, T>();
  return (of) => {
    if (!done.has(of)) done.set(of, work(of));
    return done.get(of)!;
  };
}
