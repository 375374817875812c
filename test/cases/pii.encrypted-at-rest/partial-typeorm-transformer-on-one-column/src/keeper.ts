import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Column, Entity, PrimaryGeneratedColumn, ValueTransformer } from 'typeorm';

const key = Buffer.from(process.env.FIELD_KEY!, 'base64');
const sealedText: ValueTransformer = {
  to(value: string) {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    return Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  },
  from(value: string) {
    const raw = Buffer.from(value, 'base64');
    return createDecipheriv('aes-256-gcm', key, raw.subarray(0, 12)).update(raw.subarray(12, -16)).toString();
  },
};

@Entity()
export class Keeper {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ transformer: sealedText }) email!: string;
  @Column() phone!: string;
}
