class FrostsController < ApplicationController
  def show
    render json: WeatherClient.new.frost(params[:id])
  end
end
