class Checkout
  def initialize(user, payments: PaymentsClient.new, inventory: InventoryClient.new)
    @user = user
    @payments = payments
    @inventory = inventory
  end

  def call(items, payment_method)
    order = place(items)
    order.order_lines.each { |line| line.update!(backordered: true) if @inventory.available(line.product_id).to_i < line.quantity }
    charge = @payments.charge(order, payment_method)
    order.update!(status: :paid, payment_reference: charge["id"]) if charge
    STATSD.increment("orders.placed", tags: ["paid:#{order.paid?}"])
    STATSD.distribution("orders.value_cents", order.total_cents)
    order
  end

  private

  def place(items)
    Order.transaction do
      order = @user.orders.create!(status: :pending, placed_on: Date.current, total_cents: 0)
      items.each do |item|
        product = Product.listed.find(item[:product_id])
        order.order_lines.create!(product: product, quantity: item[:quantity], price_cents: product.price_cents)
      end
      order.update!(total_cents: order.order_lines.sum("quantity * price_cents"))
      order
    end
  end
end
