/** Seconds of a day. */
export const SECONDS_PER_DAY = 86_400;
/** Bytes of a gigabyte (GB), as disks are sold. */
export const BYTES_PER_GB = 1e9;
/** Bytes of a gibibyte (GiB), as many operating systems count. */
export const BYTES_PER_GIB = 2 ** 30;

/** Gigabytes (GB, 10^9 bytes) in gibibytes (GiB, 2^30 bytes): 43.2 GB are 40.2 GiB. */
export function gibOfGb(gb: number): number {
  return (gb * BYTES_PER_GB) / BYTES_PER_GIB;
}

/** Volume of a day in GB: events per second x bytes per event x 86,400 / 10^9. 1,000 x 100 gives 8.64. */
export function gbPerDay(events_per_second: number, bytes_per_event: number): number {
  return (events_per_second * bytes_per_event * SECONDS_PER_DAY) / BYTES_PER_GB;
}

/** Mean rate on the line in Mbit/s (10^6 bits), content only, for a volume in GB a day. 10.8 GB a day are 1 Mbit/s. */
export function mbitPerSecond(gb_per_day: number): number {
  return (gb_per_day * BYTES_PER_GB * 8) / SECONDS_PER_DAY / 1e6;
}
