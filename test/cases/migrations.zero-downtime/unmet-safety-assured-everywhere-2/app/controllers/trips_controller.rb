# frozen_string_literal: true

class TripsController < ApplicationController
  def create
    trip = Trip.create!(params.require(:trip).permit(:scooter, :rider, :metres))
    render json: trip, status: :created
  end
end
