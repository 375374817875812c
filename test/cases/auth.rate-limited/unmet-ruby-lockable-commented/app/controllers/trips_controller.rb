class TripsController < ApplicationController
  before_action :authenticate_user!

  def index
    render json: current_user.trips
  end
end
