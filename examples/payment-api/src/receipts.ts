export async function sendReceipt(email: string, chargeId: string) {
  try {
    await fetch('https://mail.internal/send', {
      method: 'POST',
      body: JSON.stringify({ to: email, template: 'receipt', chargeId }),
    });
    console.log(`receipt for ${chargeId} sent to ${email}`);
  } catch (error) {
    // a lost receipt must not fail the payment
  }
}
