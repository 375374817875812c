import { DataTypes, type QueryInterface } from 'sequelize';

export const up = ({ context }: { context: QueryInterface }) =>
  context.createTable('rides', {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    driver: { type: DataTypes.STRING, allowNull: false },
    seats: { type: DataTypes.INTEGER, allowNull: false },
  });

export const down = ({ context }: { context: QueryInterface }) => context.dropTable('rides');
