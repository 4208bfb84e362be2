/** The first day a ZIP can bear: the date of an archive that says no day at all. */
const FIRST = "1980-01-01";

/**
 * The newest day the archive speaks of, ISO: an edition's date never depends on the clock.
 * @param decrees days of the decrees; @param issues days the issues came out
 */
export function editionDate(
  decrees: readonly { date: string | null }[],
  issues: readonly { published: string | null }[],
): string {
  const days = [...decrees.map(({ date }) => date), ...issues.map(({ published }) => published)];
  const whole = days.filter((day): day is string => day?.length === 10);
  return whole.toSorted().at(-1) ?? FIRST;
}
