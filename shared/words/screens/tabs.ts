/** The five tabs. */
export const tabWords = { home: '首页', items: '办事', benefits: '惠企', cases: '办件', me: '我的' } as const;
