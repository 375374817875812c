class PaymentEventJob
  include Sidekiq::Job
  sidekiq_options queue: "payments", retry: 5

  def perform(event)
    order = Order.find(event.fetch("reference"))
    order.update!(status: :paid, payment_reference: event["id"]) if event["type"] == "charge.succeeded"
    logger.info("payment event handled order_id=#{order.id} type=#{event['type']}")
  end
end
