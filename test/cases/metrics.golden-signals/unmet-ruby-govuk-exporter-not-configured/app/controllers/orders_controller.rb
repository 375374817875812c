class OrdersController < ApplicationController
  def create
    head :created
  end
end
