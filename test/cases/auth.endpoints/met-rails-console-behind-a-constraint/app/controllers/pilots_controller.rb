class PilotsController < ApplicationController
  def index
    render json: Pilot.all
  end

  def create
    render json: Pilot.create!(callsign: params[:callsign])
  end
end
