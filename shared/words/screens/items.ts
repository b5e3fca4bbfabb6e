import type { Audience } from '../../domain/items/audience';

export const itemsWords = {
  zones: '按专区找',
  departments: '按部门找',
  audiences: '按对象找',
  filter: '办理对象',
  everybody: '全部',
  forPerson: '个人办事',
  forEnterprise: '企业办事',
  allItems: '全部事项',
  more: '加载更多',
  external: '其他单位受理',
  searchTitle: '搜索事项',
  searchPlaceholder: '想办什么事？直接说就行',
  hot: '大家常搜',
  suggested: '您可能要办',
  suggestedOffline: '网络不通，以下是本机查到的，联网后可看全部结果。',
  noneTitle: '没有找到相关事项',
  noneSays: '换个更短的说法试试，例如“开饭店”“高龄补贴”。也可以按部门找，或拨打大厅 0797-12345。',
  byDepartment: '按部门找',
  emptyTitle: '这里暂时没有事项',
  emptySays: '换一个办理对象，或回到全部事项看看。',
  count: (total: number) => `${total} 项`,
  found: (total: number) => `找到 ${total} 项`,
} as const;

export const hotSearches = ['开饭店', '高龄补贴', '护士证到期', '注册公司', '营运证', '刻章'] as const;
export const audienceFilterWords: Record<Audience | 'all', string> = { all: '全部', person: '个人', enterprise: '企业' };
