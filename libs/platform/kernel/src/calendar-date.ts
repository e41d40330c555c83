/** Whether the text is a day of the Gregorian calendar as `YYYY-MM-DD`, from the year 1 on. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || match[1] === '0000') return false;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || new Date(`${text}T00:00:00Z`).getUTCDate() === day;
}
