/** The thread that imports for a build (`apart.ts`). */
import { parentPort, workerData } from "node:worker_threads";
import { main } from "../import.ts";

/** What is to be imported. */
export interface ImportWork {
  content: string;
  /** file that keeps, between builds, what need not be read again */
  known: string;
}

const { content, known } = workerData as ImportWork;
const refused: string[] = [];
const output = { log: console.log, error: (text: string) => refused.push(text) };
await main(["--content", content], output, known);
parentPort?.postMessage(refused);
