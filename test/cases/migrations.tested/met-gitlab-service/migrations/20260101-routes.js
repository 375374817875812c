module.exports = {
  async up(queryInterface, Sequelize) { await queryInterface.createTable('routes', { id: Sequelize.INTEGER }); },
  async down(queryInterface) { await queryInterface.dropTable('routes'); },
};
