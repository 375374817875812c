import { model, Schema } from 'mongoose';

export const Costume = model('Costume', new Schema({ name: String, size: String, free: Number }));
export const Hire = model('Hire', new Schema({ costume: Schema.Types.ObjectId, from: Date, until: Date }));
