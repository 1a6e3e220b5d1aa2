import { readFileSync, writeFileSync } from 'node:fs';

/** What a process holds in memory, in megabytes. */
export function memoryOf(pid: number): number {
  return field(pid, 'VmRSS');
}

/** The most it held since `beginPeak`. */
export function peakOf(pid: number): number {
  return field(pid, 'VmHWM');
}

export function beginPeak(pid: number): void {
  // What the kernel's manual gives for “forget the greatest size so far”.
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function field(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
}
