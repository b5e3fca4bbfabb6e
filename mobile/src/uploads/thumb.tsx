import { Image } from '@tarojs/components';

/** Decoration beside the file's name. */
export function Thumb({ from }: { from: string }) {
  return <Image className="upload-thumb" src={from} mode="aspectFill" />;
}
