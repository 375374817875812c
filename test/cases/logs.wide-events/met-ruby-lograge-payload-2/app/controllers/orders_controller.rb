class OrdersController < ApplicationController
  def create
    order = Order.create!(params.require(:order).permit(:sku, :count))
    @business = { order_id: order.id, basket_size: order.count }
    render json: order, status: :created
  end
end
