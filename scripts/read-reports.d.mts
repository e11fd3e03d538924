interface Counts {
  passed: number;
  failed: number;
  failures: string[];
}

export function readVitest(report: object): Counts;
export function readPlaywright(report: object): Counts;
