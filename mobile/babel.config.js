/** Mini-programs run ES5; the web hall asks for browsers of 2021. */
const targets = process.env.TARO_ENV === 'h5' ? { ios: '14.5', chrome: '84' } : { ios: '9', android: '5' };

module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets }]] };
