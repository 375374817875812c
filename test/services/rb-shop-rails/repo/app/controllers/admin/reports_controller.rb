module Admin
  class ReportsController < ActionController::API
    def index
      render json: Order.group(:status).count
    end

    def show
      orders = Order.includes(:user).where(placed_on: params[:id])
      render json: orders.as_json(include: { user: { only: %i[email street postcode] } })
    end
  end
end
