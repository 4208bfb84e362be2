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
