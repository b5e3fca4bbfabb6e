import { written } from '../script';
import type { ProgressProps } from './progress-props';

export function Progress({ label, percent }: ProgressProps) {
  return (
    <div className="upload-progress" role="progressbar" aria-label={written(label)} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
      <div style={{ width: `${percent}%` }} />
    </div>
  );
}
