import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('parcels')
export class Parcel {
  @PrimaryColumn()
  code!: string;

  @Column()
  recipient!: string;
}
