class HivesController < ApplicationController
  def index
    render json: current_account.hives.order(:name)
  end

  def show
    render json: current_account.hives.find(params[:id])
  end
end
