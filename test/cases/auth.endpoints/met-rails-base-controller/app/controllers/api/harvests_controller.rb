module Api
  class HarvestsController < BaseController
    def index
      render json: current_farm.harvests.order(:reaped_on)
    end

    def create
      harvest = current_farm.harvests.create!(params.require(:harvest).permit(:crop, :tonnes, :reaped_on))
      render json: harvest, status: :created
    end
  end
end
