class CheesesController < ActionController::API
  CHEESES = { "comte" => "FR", "manchego" => "ES", "gouda" => "NL" }.freeze

  def index
    render json: CHEESES.keys
  end

  def show
    render json: { name: params[:id], country: CHEESES.fetch(params[:id]) }
  end
end
