import { View } from '@tarojs/components';
import { written } from '../script';
import type { ProgressProps } from './progress-props';

export function Progress({ label, percent }: ProgressProps) {
  return (
    <View className="upload-progress" ariaRole="progressbar" ariaLabel={`${written(label)} ${percent}%`}>
      <View style={{ width: `${percent}%` }} />
    </View>
  );
}
