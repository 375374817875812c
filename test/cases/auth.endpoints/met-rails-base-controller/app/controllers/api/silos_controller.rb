module Api
  class SilosController < BaseController
    def show
      render json: current_farm.silos.find(params[:id])
    end

    def update
      silo = current_farm.silos.find(params[:id])
      silo.update!(params.require(:silo).permit(:fill_level))
      render json: silo
    end
  end
end
