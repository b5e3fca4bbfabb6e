import Taro from '@tarojs/taro';

/** Where the mini-program keeps the files that are on their way. */
export function folder(): string {
  return `${Taro.env.USER_DATA_PATH ?? ''}/uploads`;
}
