import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Permit {
  @PrimaryGeneratedColumn() id: number;
  @Column() state: string;
}
