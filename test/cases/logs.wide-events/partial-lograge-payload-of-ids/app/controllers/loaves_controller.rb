class LoavesController < ActionController::API
  def index
    render json: []
  end
end
