import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport(process.env.SMTP_URL);
export const send = ({ to, subject, text }) => transport.sendMail({ to, from: 'desk@shop.example', subject, text });
