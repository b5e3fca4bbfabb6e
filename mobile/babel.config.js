/** Mini-programs run ES5; the web hall asks for browsers of 2020. */
const targets = process.env.TARO_ENV === 'weapp' ? { ios: '9', android: '5' } : { ios: '13.4', chrome: '80' };

module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets }]] };
