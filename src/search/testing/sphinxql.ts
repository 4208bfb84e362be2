/**
 * Asks a search server in the protocol of MySQL (text protocol, version 4.1), which Manticore Search
 * and Sphinx speak: as much of it as questions and rows of short names need.
 * https://dev.mysql.com/doc/dev/mysql-server/latest/PAGE_PROTOCOL.html
 */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Ask, Rows } from "../distributed/ask.ts";

/** Capabilities of a client that knows version 4.1 and sends no password. */
const CLIENT = 0x0000_0200 | 0x0000_8000;
const QUERY = 0x03;
const [ERROR, EOF] = [0xff, 0xfe];
/** Column types that are text. */
const TEXT = new Set([0xfc, 0xfd, 0xfe]);

export interface Connection {
  ask: Ask;
  close(): void;
}

/** @throws when nobody listens on the port */
export async function sphinxql(port: number): Promise<Connection> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const read = packets(socket);
  const next = async (): Promise<Buffer> => (await read.next()).value!;
  await next();
  const login = Buffer.alloc(34);
  login.writeUInt32LE(CLIENT);
  login.writeUInt32LE(0xff_ffff, 4);
  login.writeUInt8(33, 8); // utf8
  socket.write(packet(login, 1));
  await next();
  const rows = async (sql: string): Promise<Rows["rows"]> => {
    socket.write(packet(Buffer.concat([Buffer.of(QUERY), Buffer.from(sql)]), 0));
    return result(next, sql);
  };
  let last: Promise<unknown> = Promise.resolve();
  const ask: Ask = (sql) => {
    const asked = last.then(async () => {
      const found = await rows(sql);
      const meta = await rows("SHOW META");
      const total = meta.find(({ Variable_name }) => Variable_name === "total_found")?.Value;
      return { rows: found, total: Number(total) };
    });
    last = asked.catch(() => {});
    return asked;
  };
  return { ask, close: () => socket.destroy() };
}

function packet(body: Buffer, sequence: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head.writeUInt8(sequence, 3);
  return Buffer.concat([head, body]);
}

async function* packets(socket: Socket): AsyncGenerator<Buffer, undefined> {
  let held = Buffer.alloc(0);
  for await (const chunk of socket) {
    held = Buffer.concat([held, chunk as Buffer]);
    while (held.length >= 4 && held.length >= 4 + held.readUIntLE(0, 3)) {
      const end = 4 + held.readUIntLE(0, 3);
      yield held.subarray(4, end);
      held = held.subarray(end);
    }
  }
  return undefined;
}

/** Columns, then rows, each list ended by a short packet that begins with `EOF`. */
async function result(next: () => Promise<Buffer>, sql: string): Promise<Rows["rows"]> {
  const head = await next();
  if (head[0] === ERROR) throw new Error(`${head.subarray(9)}: ${sql}`);
  const isEnd = (one: Buffer): boolean => one[0] === EOF && one.length < 9;
  const columns: { name: string; text: boolean }[] = [];
  for (let one = await next(); !isEnd(one); one = await next()) columns.push(column(one));
  const rows: Rows["rows"] = [];
  for (let one = await next(); !isEnd(one); one = await next()) {
    if (one[0] === ERROR) throw new Error(`${one.subarray(9)}: ${sql}`);
    const values = strings(one, columns.length);
    rows.push(
      Object.fromEntries(
        columns.map(({ name, text }, at) => [name, text ? values[at] : Number(values[at])]),
      ),
    );
  }
  return rows;
}

/** catalog, schema, table, its origin, name, its origin; then fixed fields: charset 2, length 4, type 1. */
function column(bytes: Buffer): { name: string; text: boolean } {
  const names = strings(bytes, 6);
  const fixed = names.reduce((sum, name) => sum + 1 + Buffer.byteLength(name), 1);
  return { name: names[4]!, text: TEXT.has(bytes[fixed + 6]!) };
}

/** Strings, each with its length before it in one, three or four bytes. */
function strings(bytes: Buffer, count: number): string[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const first = bytes[at]!;
    const wide = { 252: 2, 253: 3 }[first] ?? 0;
    const length = wide > 0 ? bytes.readUIntLE(at + 1, wide) : first;
    at += 1 + wide + length;
    return bytes.toString("utf8", at - length, at);
  });
}
