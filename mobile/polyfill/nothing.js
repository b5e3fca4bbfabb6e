/** Stands in for what browsers no longer need. */
module.exports = {};
