import mongoose, { Schema } from 'mongoose';

const donationSchema = new Schema({
  donor: { type: String, required: true },
  cents: { type: Number, required: true },
  purpose: String,
});

export const Donation = mongoose.model('Donation', donationSchema);

export const give = (donor: string, cents: number, purpose?: string) =>
  Donation.create({ donor, cents, purpose });

export const changePurpose = (id: string, purpose: string) =>
  Donation.updateOne({ _id: id }, { purpose });

export const cancel = (id: string) => Donation.deleteOne({ _id: id });
