class OrdersController < ApplicationController
  def create
    Order.create!(name: params[:name])
  end
end
