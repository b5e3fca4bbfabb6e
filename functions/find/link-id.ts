import type { Hall } from '../hall';

/** A WeChat as the hall keeps it: the openid itself is kept nowhere. */
export function linkIdOf(hall: Hall, openId: string): string {
  return hall.digest(`wechat\n${openId}`);
}
