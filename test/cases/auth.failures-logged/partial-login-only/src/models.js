import mongoose from 'mongoose';

const { Schema, model } = mongoose;
export const Patient = model('Patient', new Schema({ email: String, hash: String }));
export const Appointment = model('Appointment', new Schema({ patient: String, at: Date }));
