class KegsController < ApplicationController
  def index
    render json: Keg.where(brewery_id: params[:brewery_id]).order(:filled_on)
  end

  def create
    render json: Keg.create!(params.require(:keg).permit(:brewery_id, :litres, :filled_on)), status: :created
  end
end
