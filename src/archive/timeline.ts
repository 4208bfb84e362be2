import type { Holding } from "./holding.ts";

/** How many decrees one month dates from. */
export interface MonthCount {
  /** `2019-07` */
  month: string;
  count: number;
}

/** A year of the archive, its twelve months from January. */
export interface YearCount {
  year: string;
  count: number;
  months: MonthCount[];
}

/** Decrees by month of their date, from the newest year; years without any between two others are kept. */
export function timelineOf(holdings: readonly Holding[]): YearCount[] {
  const months = Map.groupBy(
    holdings.flatMap(({ head }) =>
      head.date && head.date.length >= 7 ? head.date.slice(0, 7) : [],
    ),
    (month) => month,
  );
  const years = [...months.keys()].map((month) => Number(month.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => yearCount(last - i, months));
}

function yearCount(year: number, found: Map<string, string[]>): YearCount {
  const months = Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, "0")}`;
    return { month, count: found.get(month)?.length ?? 0 };
  });
  return { year: String(year), count: months.reduce((sum, { count }) => sum + count, 0), months };
}
