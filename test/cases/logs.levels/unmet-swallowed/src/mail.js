const nodemailer = require('nodemailer');

const smtp = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, pool: true });

exports.send = async function send(coupon) {
  try {
    await smtp.sendMail({ to: coupon.to, from: 'shop@example.org', subject: 'Your coupon', text: coupon.code });
    return true;
  } catch (err) {
    return false;
  }
};
