export default { pages: ['page'], window: { navigationBarTitleText: 'Empty' } };
