class TidesController < ActionController::Base
  def index
    render json: Tide.today(Rails.application.config_for(:secrets).tide_api_key)
  end
end
