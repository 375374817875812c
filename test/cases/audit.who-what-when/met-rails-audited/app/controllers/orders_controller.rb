class OrdersController < ApplicationController
  def update
    order = Order.find(params[:id])
    order.update!(state: params[:state])
    head :no_content
  end
end
