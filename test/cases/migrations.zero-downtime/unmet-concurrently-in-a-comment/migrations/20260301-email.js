'use strict';

module.exports = {
  // should be built CONCURRENTLY one day
  async up(queryInterface) {
    await queryInterface.addIndex('owners', ['email']);
  },
  async down(queryInterface) {
    await queryInterface.removeIndex('owners', ['email']);
  },
};
