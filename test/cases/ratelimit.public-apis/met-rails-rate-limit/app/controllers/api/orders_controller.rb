module Api
  class OrdersController < BaseController
    def index
      render json: Order.all
    end

    def show
      render json: Order.find(params[:id])
    end
  end
end
