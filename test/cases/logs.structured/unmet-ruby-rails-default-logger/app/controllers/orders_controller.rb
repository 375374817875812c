class OrdersController < ApplicationController
  def index
    render json: Order.where(user_id: current_user.id).limit(50)
  end

  def create
    order = Order.create!(order_params)
    Rails.logger.info("order created id=#{order.id}")
    render json: order, status: :created
  end

  private

  def order_params
    params.require(:order).permit(:sku)
  end
end
