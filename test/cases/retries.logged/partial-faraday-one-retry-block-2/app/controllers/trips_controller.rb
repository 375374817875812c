# frozen_string_literal: true

class TripsController < ActionController::API
  def show
    render json: {
      stops: Stops.near(params.require(:from)),
      fare: Fares.between(params.require(:from), params.require(:to))
    }
  end
end
