export type ProgressProps = { label: string; percent: number };
