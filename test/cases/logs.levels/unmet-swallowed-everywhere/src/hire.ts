import { Costume, Hire } from './models.js';

export async function find(size: string) {
  try {
    return await Costume.find({ size, free: { $gt: 0 } }).maxTimeMS(2000).lean();
  } catch {
    return [];
  }
}

export async function reserve(costume: string, from: Date, until: Date) {
  try {
    const taken = await Costume.findOneAndUpdate({ _id: costume, free: { $gt: 0 } }, { $inc: { free: -1 } });
    if (!taken) return null;
    return await Hire.create({ costume, from, until });
  } catch {
    return null;
  }
}
