module Api
  class OrdersController < ApplicationController
    after_action :verify_policy_scoped, only: :index

    def index
      render json: policy_scope(Order).order(created_at: :desc).limit(50)
    end

    def show
      @order = Order.find(params[:id])
      authorize @order
      render json: @order
    end

    def create
      @order = Checkout.new(current_user).call(params.require(:items), params.require(:payment_method))
      render json: @order, status: @order.paid? ? :created : :accepted
    end
  end
end
