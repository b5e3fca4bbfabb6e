import type { Audience } from '../domain/items/audience';
import type { ServiceItem, Zone } from '../domain/items/item';

export const zoneWords: Record<Zone, { name: string; says: string }> = {
  'no-certificate': { name: '无证办理', says: '证照自动调取' },
  'no-meeting': { name: '不见面审批', says: '全程网办，不用跑腿' },
  benefit: { name: '惠企服务', says: '政策匹配，免申即享' },
};

export const audienceWords: Record<Audience, string> = { person: '个人', enterprise: '企业' };
export const depthWords: Record<ServiceItem['onlineDepth'], string> = { I: '网上查询', II: '网上预约', III: '网上受理', IV: '全程网办' };

export function promisedWords(days: number): string {
  return days === 0 ? '当场办结' : `${days} 个工作日`;
}
export function visitWords(visits: number): string {
  return visits === 0 ? '一次不跑' : `到场 ${visits} 次`;
}
