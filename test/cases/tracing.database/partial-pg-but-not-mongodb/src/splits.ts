import { MongoClient } from "mongodb";

const client = new MongoClient(process.env.MONGODB_URI ?? "", { maxPoolSize: 10, serverSelectionTimeoutMS: 2000 });
const splits = client.db("race").collection<{ bib: number; km: number; seconds: number }>("splits");

export async function record(bib: number, km: number, seconds: number): Promise<void> {
  await splits.updateOne({ bib, km }, { $set: { seconds } }, { upsert: true });
}

export function of(bib: number) {
  return splits.find({ bib }, { projection: { _id: 0 } }).sort({ km: 1 }).toArray();
}
