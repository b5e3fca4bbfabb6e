/** Tests begin on Monday 2026-11-23 at 09:00 in China, whatever the day; the clock then ticks. */
process.env['HALL_CLOCK_OFFSET_MS'] = String(Date.parse('2026-11-23T09:00:00+08:00') - Date.now());
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
