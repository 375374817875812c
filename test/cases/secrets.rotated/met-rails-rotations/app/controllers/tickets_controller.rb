class TicketsController < ActionController::Base
  def index
    render json: []
  end
end
