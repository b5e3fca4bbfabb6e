/** What the publisher's pages are called on the way to them. */
export const policyDeskWords = { publish: '惠企政策发布', effect: '政策成效' } as const;
