class PaymentsClient < BaseClient
  def base_url = ENV.fetch("PAYMENTS_URL", "https://api.pay.example")

  def charge(order, method)
    connection.post("charges", { amount: order.total_cents, currency: "EUR", source: method, reference: order.id }).body
  rescue Faraday::Error => e
    SemanticLogger["PaymentsClient"].info("charge not completed", order_id: order.id, error: e.class.name)
    nil
  end
end
