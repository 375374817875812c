import mongoose from 'mongoose';

export const Member = mongoose.model('Member', new mongoose.Schema({
  email: { type: String, unique: true },
  hash: String,
  code: String,
  codeUntil: Date,
  classes: [String],
}));
