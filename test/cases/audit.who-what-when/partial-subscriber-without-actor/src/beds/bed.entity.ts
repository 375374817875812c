import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('beds')
export class Bed {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  crop: string;

  @Column('int')
  litresPerDay: number;
}
