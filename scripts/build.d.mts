export function builtFolder(target: string): string;
export const TARGETS: Readonly<Record<'chromium' | 'firefox', string>>;
export function measureBuild(folder: string): {
  readonly contentScript: number;
  readonly reader: number;
  readonly marks: number;
  readonly popup: number;
  readonly background: number;
};
