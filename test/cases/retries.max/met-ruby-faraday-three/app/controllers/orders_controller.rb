class OrdersController < ApplicationController
  def show
    render json: PaymentClient.new.find(params[:id]).body
  end
end
