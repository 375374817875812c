class ExportsController < ApplicationController
  skip_before_action :authenticate_user!, only: :index

  def index
    render json: Order.all
  end

  def show
    render json: Order.find(params[:id])
  end
end
