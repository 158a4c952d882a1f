const ZONES: Record<string, string> = { harbor: 'America/New_York', mill: 'Asia/Tokyo' };

/** Zone, day and hour of a stamp, as the clock of a place has them. */
export function clockOf(place: string | undefined, at: number): { timeZone: string; day: string; hour: number } {
  const timeZone = ZONES[place ?? ''] ?? 'UTC';
  const [day = '', hour = ''] = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(at)
    .split(/[ :]/);
  return { timeZone, day, hour: Number(hour) };
}
