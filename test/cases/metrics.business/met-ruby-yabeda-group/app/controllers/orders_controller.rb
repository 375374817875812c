class OrdersController < ApplicationController
  def create
    Order.create!(params.permit(:total))
    Yabeda.shop.orders_total.increment({ channel: "web" })
    head :created
  end
end
