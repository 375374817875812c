class OrdersController < ApplicationController
  def create
    order = Order.create!(params.permit(:sku))
    PaymentClient.new.charge(order)
    render json: order, status: :created
  end
end
